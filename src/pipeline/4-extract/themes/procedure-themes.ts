/**
 * What inquests, inquiries and courts do, and what comes of it.
 *
 * Written as `matter-themes.ts` is.
 */
import type { GeneralTheme } from './matter-themes.ts';

export const procedureThemes: readonly GeneralTheme[] = [
  [
    'evidence',
    'Evidence',
    'gave evidence; give evidence; giving evidence; in evidence; evidence to; oral evidence; the witness; first witness; second witness; third witness; next witness; expert witness; witness box; witness stand; statement was read; statement is read; statement … read; read to the; witness statement; statements were taken; took statements; testified; testimony; told the inquest; told the inquiry; told the court; told the jury; told jurors; told the hearing; told the tribunal; tells the inquest; tells the inquiry; tells the court; tells the jury; inquest was told; inquiry was told; court was told; jury was told; hearing was told; told … court; inquest heard; inquest has heard; inquiry heard; inquiry has heard; court heard; court has heard; jury heard; jury was shown; jurors were shown; was shown to; examined by; post-mortem; footage; CCTV; recording; recorded … conversations; exhibit; transcript; photograph; ledger; diary; cross-examined; cross-examination; under questioning; on oath; sworn; instructed by the court; level recorder; data recorder; identity parade; records show; record shows; read a statement; yet given evidence',
  ],
  [
    'investigation',
    'The investigation',
    'investigation; investigator; investigating; investigated; detective; interviewed under caution; interviewed by; interviewed at; police interview; forensic; laboratory; DNA; toxicology; fingerprint; post-mortem; pathologist; examined the; examined both; examinations; wreckage; Health and Safety Executive; seized; recovered the message; accident report; searched the house; searched the premises',
  ],
  [
    'hearing',
    'The hearing',
    'hearing was; hearing is; hearing will; adjourned; adjourn; inquest … resumed; inquiry … resumed; hearing … resumed; trial … resumed; resumes on; resume on; inquest opened; inquests opened; inquiry opened; trial opened; opening the inquest; opening the inquiry; opening the trial; opening the case; opened the case; case for the Crown; the jury; jurors; coroner; preliminary hearing; opening statement; pre-inquest review; pre-inquiry meeting; terms of reference; core participants; closing submissions; closing speech; closing argument; legal argument; public gallery; expected to last; was sworn in; the inquest continues; the inquiry continues; the trial continues; inquest into; inquiry into; public inquiry; tribunal of inquiry; inquiry sat; inquest sat; tribunal sat; court sat; inquiry … sat; sat for; inquiry hears; inquest hears; inquiry was set up; day of the trial; day of the inquest; day of the inquiry; day of the hearing; court rises; court rose; short break; taken their seats; took the stand; takes the stand; jury retired; retired to consider; will hear from; has been called; called to give; site visit; visit to the site; visited the site; visit the site; accompanied visit; unaccompanied visit; day of evidence; back of the court; represented herself; represented himself; from the dock; hearing lasted; outside court; outside the court; led down',
  ],
  [
    'submissions',
    'Submissions',
    'submitted that; submitted on behalf; submission; argued that; was argued; contended; contends; suggested to; suggests to; suggested that; put it to; closing argument; closing submissions; closing speech; on behalf of the families',
  ],
  [
    'families',
    'The families',
    'families said; families were; bereaved families; victims’ families; to the families; of the families; family of; his family; her family; their family; our family; family said; bereaved family; bereaved; relatives; his mother; her mother; his father; her father; his wife; her husband; his widow; widow; his sister; her sister; his brother; her brother; my brother; my sister; my son; my daughter; my mother; my father; my husband; my wife; son of; daughter of; her son; her daughter; his son; his daughter; their son; their daughter; grandson; granddaughter; grandmother; grandfather; loved ones; tribute; paid tribute; mourned; funeral; memorial; vigil; minute’s silence; mum; dad; my girls; my boys; my little girl; had married; her parents; his parents; their parents; grandchildren; birthday present',
  ],
  [
    'apology',
    'Responsibility and apology',
    'apologised; apologise; apology; sorry; regret; regretted; condolences; thoughts are with; sympathy; accepted responsibility; take responsibility; took responsibility; responsibility for; chief responsibility; to blame; blame; blamed; liability; my fault; our fault; his fault; her fault; let down; should have done; I should have; we should have; wish I had; live with that; live with it; forgive; remorse; ashamed; failings; shortcomings; admitted failings',
  ],
  [
    'findings',
    'Findings',
    'concluded; conclusion; findings; finding that; finding of; ruled; ruling; determined that; judgment; found that; finds that; we find; we conclude; I find; I conclude; we accept; I accept; not accept; never accepted; little weight; criticise; criticised; criticism; inquiry found; inquest found; tribunal found; tribunal held that; court held that; judge held that; inquiry held that; jury found; report found; investigation found; review found; inspection found; judge found; coroner found; coroner recorded; inspector found; satisfied that; summing up; summed up; accident report; misadventure; narrative conclusion; open verdict; neglect; publishes … report; published … report; report was published; inquiry reported; tribunal reported',
  ],
  [
    'charges',
    'Charges and verdicts',
    'charged with; accused of; in custody; into custody; warrant; was charged; were charged; no charges; charges were; both charges; denies … charges; denies … charge; denied … charge; denies … counts; denied … counts; denies … fraud; denies … murder; denies … manslaughter; denies … arson; denies … theft; counts of; count of; trial of; prosecuted; prosecution; prosecutor; defendant; pleaded; pleads; plea; arrested; arrest of; verdict; found guilty; guilty; not guilty; convicted; conviction; acquitted; cleared of; sentenced; suspended sentence; jailed; imprisoned; years in prison; sent to prison; fined; manslaughter; murder; fraud; arson; theft; perjury; dangerous driving; careless driving; indictment; indicted; on bail; police bail; remanded; court of appeal; quashed; lawsuit; sued; compensation; extradited; extradition; offence; under caution; police station; suspect; suspects; detained; disqualified from; breach of duty; as he was led down',
  ],
  [
    'recommendations',
    'Recommendations',
    'recommended; recommendation; recommend; prevention of future deaths; prevent future deaths; action should be taken; lessons learned; lessons have; lessons to be; lessons from; urged the; urged ministers; called on; called for a; called for new; called for tougher; called for the government; called for ministers; room for improvement; reform; reforms; should ensure; should review; should inspect; should publish; should consider; must ensure; new law; change in the law; law was changed; changed the law; led to the … act; safety alert; safety notice; new rules; tighten the; accepted the recommendation',
  ],
  [
    'aftermath',
    'Aftermath',
    'resigned; resignation; stood down; stepped down; ceased trading; demolished; rebuilt; was reopened; were reopened; reopened in; reopened to; unveiled; plaque; memorial; monument; anniversary; medal; bravery award; award for bravery; commended; wreath; closed ever since; ever since; never was reopened; were reopened; reopened in; reopened to; new film; documentary; rehoused; went into administration; went into liquidation; never reopened; pulled down in; was pulled down; were pulled down; laying flowers; laid flowers; to this day',
  ],
];
