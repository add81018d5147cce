/**
 * The themes of any inquest or inquiry, used where the casebook lists none.
 *
 * "the report will contain recommendations" → `recommendations`. Cues are matched by stem, so one form is enough; a word that
 * means more than one thing ("response", "charge", "report") stands only with company that says which.
 */

import * as v from 'valibot';
import type { Casebook } from '../../model/casebook.ts';
import type { Theme } from '../../model/entities.ts';
import { themeId } from '../../model/ids.ts';

const general: readonly (readonly [id: string, name: string, cues: string])[] = [
  [
    'deaths',
    'Deaths',
    'died; was killed; were killed; killed in; killed by; who was killed; the deaths of; the death of; death toll; lost their lives; lost his life; lost her life; pronounced dead; declared dead; found dead; drowned; drowning; bodies were; dead; cause of death; fatality; fatalities; fatal; the deceased; unlawfully killed',
  ],
  [
    'response',
    'Emergency response',
    'ambulance; paramedic; CPR; first aid; firefighter; fire brigade; fire crews; fire crew; fire engine; fire service; emergency services; emergency call; emergency calls; control room; rescued; rescue; rescuer; lifeboat; coastguard; taken to hospital; taken to the hospital; evacuated; evacuation; evacuate; 999; emergency brake; called police; called the police; called an ambulance; called for help; resuscitate; raised the alarm; search party; threw a rope; search for; searched for; helicopter; stretcher; triage; mutual aid; tasked; casualties; survivors; pulled from; led to safety; winched',
  ],
  [
    'cause',
    'Cause',
    'cause of; caused by; was caused; were caused; cause was; immediate cause; contributed to; contributory; contributory factor; failure of; defect; defective; faulty; collision; collided; derailed; derailment; collapsed; collapse of; root cause; as a result of; due to; gave way; gave out; broke away; caught fire; fire started; fire began; exploded; explosion; capsized; sank; corrosion; corroded; fatigue crack; cracked; fracture of the; ruptured; leak; leaked; overloaded; short circuit; ignited; source of ignition; would not have happened; could have prevented',
  ],
  [
    'warnings',
    'Warnings',
    'warned; warning; raised concerns; raised concern; raised the matter; concerned about; expressed concern; alarm; alert; hazard; hazardous; complained; complaint; near miss; near misses; overdue; not told; never told; not informed; unaware; not aware; risk of; risk assessment; at risk; unsafe; dangerous; danger; was not safe; without delay; urgent; urgently; red flag; had been reported; reported the fault; whistleblower; previous incident; earlier incident; foreseeable; foreseen',
  ],
  [
    'decisions',
    'Decisions',
    'decided; decision; ordered that; ordered the; gave the order; was ordered; instruction; instructed; approved; approval; refused; authorised; permission; granted; planning consent; consent; resolved to; voted; agreed to; policy; guidance; signed off; budget; deferred; postponed; put off; rejected; chose to; agenda; board met; committee met; council met; wound up; appointed; contract; procurement; planned to',
  ],
  [
    'maintenance',
    'Inspection and maintenance',
    'inspected; inspection; inspector visited; maintenance; maintained; repaired; repair; replaced; replacement; serviced; servicing; surveyed; survey; tested; test of; installed; installation; certificate; certified; wear; worn; engineer; overhaul; refurbish; checked; daily checks; safety check; logbook; maintenance log; audit; refit; was fitted; were fitted',
  ],
  [
    'training',
    'Training and procedures',
    'trained; training; drill; rehearsed; procedure; protocol; induction; competence; competent; qualified; qualification; supervision; supervised; supervisor; unqualified; untrained; rota; staffing; understaffed; short-staffed; manual; standing orders; briefed; briefing',
  ],
  [
    'communication',
    'Communication',
    'radio; radioed; telephoned; telephone; phoned; rang; text message; email; emailed; e-mail; wrote to; letter; message; messages; no reply; no one replied; nobody replied; did not reply; called the office; log entry; minutes of; announcement; loudspeaker; tannoy; public address; informed the; notified; told to go; told to wait; call was received; answered the; unanswered; voicemail; intercom; passed on; not passed on; handover',
  ],
  [
    'evidence',
    'Evidence',
    'gave evidence; give evidence; giving evidence; in evidence; evidence to; the witness; first witness; second witness; third witness; next witness; witness box; witness stand; statement was read; statement is read; read to the; witness statement; statements were taken; took statements; testified; testimony; told the inquest; told the inquiry; told the court; told the jury; told jurors; told the hearing; told the tribunal; tells the inquest; inquest heard; inquiry heard; court heard; jury heard; jury was shown; jurors were shown; was shown to; interviewed under caution; interviewed by; examined by; post-mortem; forensic; laboratory; footage; CCTV; recording; exhibit; transcript; photograph; ledger; DNA; toxicology; fingerprint; cross-examined; on oath; sworn',
  ],
  [
    'hearing',
    'The hearing',
    'hearing was; hearing is; hearing will; adjourned; adjourn; resumed; resume; inquest opened; inquests opened; inquiry opened; trial opened; the jury; jurors; coroner; preliminary hearing; opening statement; pre-inquest review; terms of reference; core participants; closing submissions; closing speech; legal argument; public gallery; expected to last; was sworn in; the inquest continues; the inquiry continues; the trial continues',
  ],
  [
    'families',
    'The families',
    'families said; families were; bereaved families; victims’ families; family of; his family; her family; their family; our family; bereaved; relatives; his mother; her mother; his father; her father; his wife; her husband; his widow; widow; his sister; her sister; his brother; her brother; my brother; my sister; my son; my daughter; my mother; my father; my husband; my wife; son of; daughter of; her son; her daughter; his son; his daughter; grandson; granddaughter; grandmother; grandfather; loved ones; tribute; paid tribute; mourned; funeral; memorial; vigil; minute’s silence',
  ],
  [
    'apology',
    'Apology',
    'apologised; apologise; apology; sorry; regret; regretted; condolences; thoughts are with; sympathy; accepted responsibility; take responsibility; took responsibility; forgive; remorse; admitted failings',
  ],
  [
    'findings',
    'Findings',
    'concluded; conclusion; findings; finding that; finding of; ruled; ruling; determined that; judgment; the inquiry finds; inquiry found; inquest found; tribunal found; jury found; report found; report finds; investigation found; review found; inspection found; we find; we conclude; I find; I conclude; judge found; coroner found; coroner recorded; inspector found; summing up; summed up; accident report; misadventure; narrative conclusion; open verdict; neglect',
  ],
  [
    'charges',
    'Charges and verdicts',
    'charged with; was charged; were charged; no charges; charges were; prosecuted; prosecution; prosecutor; pleaded; pleads; plea; arrested; arrest of; verdict; found guilty; guilty; not guilty; convicted; conviction; acquitted; cleared of; sentenced; jailed; imprisoned; fined; manslaughter; murder; indictment; indicted; bail; remanded; court of appeal; lawsuit; sued; compensation; extradited; extradition; offence; under caution; suspect; suspects; detained',
  ],
  [
    'recommendations',
    'Recommendations',
    'recommended; recommendation; recommend; prevention of future deaths; lessons learned; lessons have; lessons to be; lessons from; urged the; urged ministers; called on; called for a; room for improvement; reform; reforms; should ensure; should review; should inspect; should publish; should consider; must ensure; new law; change in the law; safety alert; safety notice; new rules; tighten the; accepted the recommendation',
  ],
];

/** The casebook's themes where it has any, else the general ones. */
export function themesOf(casebook: Casebook): readonly Theme[] {
  const listed = casebook.themes ?? [];
  if (listed.length > 0) return listed.map((theme) => ({ ...theme, cues: theme.cues ?? [theme.name] }));
  return general.map(([id, name, cues]) => ({ id: v.parse(themeId, id), name, cues: cues.split('; ') }));
}
