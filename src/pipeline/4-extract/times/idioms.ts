/** The idioms in the order in which they win among matches of the same length. */
import { aWhileIdiom } from './a-while.ts';
import { agoAndLaterIdiom } from './ago-and-later.ts';
import { apposedDayIdiom } from './apposed-day.ts';
import { apposedQuarterIdiom } from './apposed-quarter.ts';
import { approximateIdiom } from './approximate.ts';
import { bareUnitsIdiom } from './bare-units.ts';
import { beforeAndAfterIdiom } from './before-and-after.ts';
import { beforeLastIdiom } from './before-last.ts';
import { calendarDateIdiom } from './calendar-date.ts';
import { clockTimeIdiom } from './clock-time.ts';
import { commonEraIdiom } from './common-era.ts';
import { compoundLengthIdiom } from './compound-length.ts';
import { countedSpanIdiom } from './counted-span.ts';
import { daysFromDateIdiom } from './days-from-date.ts';
import { decadeAndCenturyIdiom } from './decade-and-century.ts';
import { durationIdiom } from './duration.ts';
import { edgeOfPeriodIdiom } from './edge-of-period.ts';
import { figuresDateIdiom } from './figures-date.ts';
import { financialPeriodIdiom } from './financial-period.ts';
import { holidayIdiom } from './holiday.ts';
import { howOftenIdiom } from './how-often.ts';
import type { Idiom } from './idiom.ts';
import { impossibleDateIdiom } from './impossible-date.ts';
import { lastOfTwoIdiom } from './last-of-two.ts';
import { listedDaysIdiom } from './listed-days.ts';
import { listedQuartersIdiom } from './listed-quarters.ts';
import { newYearIdiom } from './new-year.ts';
import { nthDayIdiom } from './nth-day.ts';
import { oneWordLengthIdiom } from './one-word-length.ts';
import { ordinalWeekdayIdiom } from './ordinal-weekday.ts';
import { overMidnightIdiom } from './over-midnight.ts';
import { partOfDayIdiom } from './part-of-day.ts';
import { periodToldIdiom } from './period-told.ts';
import { presentPastFutureIdiom } from './present-past-future.ts';
import { quarterAndHalfIdiom } from './quarter-and-half.ts';
import { rangeIdiom } from './range.ts';
import { relativeUnitIdiom } from './relative-unit.ts';
import { seasonIdiom } from './season.ts';
import { setIdiom } from './set.ts';
import { sharedYearIdiom } from './shared-year.ts';
import { someDayIdiom } from './some-day.ts';
import { thisTimeLastYearIdiom } from './this-time-last-year.ts';
import { turnOfPeriodIdiom } from './turn-of-period.ts';
import { vehicleYearIdiom } from './vehicle-year.ts';
import { weekFromDayIdiom } from './week-from-day.ts';
import { weekOfIdiom } from './week-of.ts';
import { weekdayIdiom } from './weekday.ts';
import { weekdayOfWeekIdiom } from './weekday-of-week.ts';
import { weekdayRangeIdiom } from './weekday-range.ts';
import { weekdayWithDayIdiom } from './weekday-with-day.ts';
import { withinUnitIdiom } from './within-unit.ts';
import { yearIdiom } from './year.ts';

export const idioms: readonly Idiom[] = [
  impossibleDateIdiom,
  vehicleYearIdiom,
  overMidnightIdiom,
  clockTimeIdiom,
  listedDaysIdiom,
  rangeIdiom,
  sharedYearIdiom,
  calendarDateIdiom,
  figuresDateIdiom,
  approximateIdiom,
  edgeOfPeriodIdiom,
  beforeAndAfterIdiom,
  beforeLastIdiom,
  daysFromDateIdiom,
  partOfDayIdiom,
  weekFromDayIdiom,
  weekdayOfWeekIdiom,
  ordinalWeekdayIdiom,
  weekdayRangeIdiom,
  weekdayWithDayIdiom,
  weekdayIdiom,
  financialPeriodIdiom,
  turnOfPeriodIdiom,
  apposedDayIdiom,
  apposedQuarterIdiom,
  listedQuartersIdiom,
  quarterAndHalfIdiom,
  decadeAndCenturyIdiom,
  holidayIdiom,
  seasonIdiom,
  setIdiom,
  howOftenIdiom,
  weekOfIdiom,
  lastOfTwoIdiom,
  thisTimeLastYearIdiom,
  relativeUnitIdiom,
  withinUnitIdiom,
  newYearIdiom,
  periodToldIdiom,
  agoAndLaterIdiom,
  presentPastFutureIdiom,
  someDayIdiom,
  nthDayIdiom,
  oneWordLengthIdiom,
  aWhileIdiom,
  compoundLengthIdiom,
  durationIdiom,
  countedSpanIdiom,
  bareUnitsIdiom,
  commonEraIdiom,
  yearIdiom,
];
