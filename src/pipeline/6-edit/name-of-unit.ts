/**
 * A year, month or day as ISO 8601 has it → as a chapter is called: `2017-03-22` → "22 March 2017", `2017-03` → "March 2017".
 */
const months = 'January February March April May June July August September October November December'.split(' ');

export function nameOfUnit(unit: string): string {
  const [year = '', month, day] = unit.split('-');
  if (month === undefined) return year;
  const monthYear = `${months[Number(month) - 1] ?? month} ${year}`;
  return day === undefined ? monthYear : `${Number(day)} ${monthYear}`;
}
