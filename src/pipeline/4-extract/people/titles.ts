/**
 * The words before and after a person's name that show it to be one: courtesy titles, ranks, offices, letters after it.
 *
 * `Detective Inspector Shona Reid` and `DI Reid` → one rank, `detective inspector`; `Mark Lucraft QC` → a silk.
 */
const listed = (words: string): readonly string[] => words.split(/\s+/u).filter((word) => word.length > 0);

export const femaleTitles: ReadonlySet<string> = new Set(
  listed('Mrs Ms Miss Lady Dame Baroness Countess Duchess Princess Queen Madam Mme WPC WDC Sister'),
);
export const maleTitles: ReadonlySet<string> = new Set(
  listed('Mr Sir Lord Baron Earl Duke Prince King Father Fr Brother M'),
);
export const policeTitles: ReadonlySet<string> = new Set(
  listed(`PC WPC PCSO SC TDC DC WDC DS DSgt DI DInsp DCI DSU DCS CI PS ACC DCC CC DAC Sgt Sergt Sergeant Insp Inspector Supt Superintendent Det Con
    Detective Constable Const Commissioner Commander Sheriff Trooper Garda`),
);
export const medicalTitles: ReadonlySet<string> = new Set(listed('Dr Doctor Nurse Paramedic Surgeon'));
export const judicialTitles: ReadonlySet<string> = new Set(
  listed('Judge Justice Coroner Recorder Magistrate HHJ Sheriff-Principal'),
);
export const responderTitles: ReadonlySet<string> = new Set(listed('Nurse Paramedic Firefighter Coxswain'));
export const publicTitles: ReadonlySet<string> = new Set(
  listed(`Councillor Cllr Alderman Mayor Senator Sen Governor Gov Congressman Congresswoman Rep Representative Secretary
    Minister President Chancellor Ambassador Sheriff Taoiseach TD Premier Attorney-General`),
);
export const militaryTitles: ReadonlySet<string> = new Set(
  listed(`Captain Capt Major Maj Colonel Col Lieutenant Lt Lieut Corporal Cpl Private Pte General Gen Admiral Adm Commodore Brigadier
    Sapper Gunner`),
);
const otherTitles =
  listed(`Professor Prof Rev Revd Reverend Canon Dean Bishop Archbishop Imam Rabbi Pastor Cardinal Pope Captain Capt
  Major Maj Colonel Col Lieutenant Lt Corporal Cpl Private Pte General Gen Admiral Adm Cmdr Cmdt Commodore Brigadier Lieut Hon
  Sapper Gunner Firefighter Coxswain Chief Attorney Madam Messrs`);

export const titles: ReadonlySet<string> = new Set([
  ...femaleTitles,
  ...maleTitles,
  ...policeTitles,
  ...medicalTitles,
  ...judicialTitles,
  ...responderTitles,
  ...publicTitles,
  ...otherTitles,
]);

/** They stand before a title and belong to it: "Assistant Chief Constable", "Home Secretary", "District Judge". */
export const titleLeads: ReadonlySet<string> = new Set(
  listed(`Chief Ch Assistant Asst Deputy Acting Detective Police Home Prime Foreign Fire District Senior Vice Lance Rear Wing Squadron
    Group Flight Station Special Health Transport Defence Education Justice Attorney Shadow First High Lord Right His Her Honour
    Crown Rt Circuit Appeals Supreme Staff Area Leading Watch Crew Temporary Woman`),
);

/** Titles that are also plain words or given names: alone before one word they make no name ("Chief Coroner"). */
export const looseTitles: ReadonlySet<string> = new Set(
  listed(`Chief Major General Private Minister President Recorder Coroner Father Brother Sister Justice Surgeon
    Inspector Nurse Doctor Lord Lady Commissioner Commander Secretary Governor King Queen Prince Princess Duke Earl Baron Dean
    Chancellor Constable Superintendent Sheriff Mayor Magistrate Attorney M Duchess Detective Judge Professor Captain Bishop Madam Con
    Pope Ambassador Representative Premier SC CC PS CI Gunner Det Canon`),
);

/** "John Earl", "Dean Carver", "Major Atkins": titles that people also bear as given names. */
export const givenTitles: ReadonlySet<string> = new Set(listed('Dean Earl Duke King Prince Major Guy Canon'));

export const postNominals: ReadonlySet<string> = new Set(
  listed(`QC KC SC MP MSP MS AM MLA TD MBE OBE CBE KBE DBE BEM QPM KPM QFM QAM GM GC VC DSO DSC MC JP MD PhD DPhil BSc MSc MA
    FRCS FRCP FRCPath FRS FREng CEng BA LLB LLM DipTP MRTPI FRTPI RIBA MRICS FRICS MICE FICE MIMechE FIMechE MBBS BVSc RN RA MEP Bt Jr Jnr Sr Snr Esq Esquire II III IV`),
);

/** "Witness L", "Soldier F", "Officer B2". */
export const letteredRoles: ReadonlySet<string> = new Set(
  listed(
    'Witness Soldier Officer Agent Patient Child Victim Mr Ms Mrs Miss Nurse Doctor Person Resident Defendant Complainant',
  ),
);

/** Abbreviations and what they stand for, in small letters; both then name the same rank. */
const longForms: Readonly<Record<string, string>> = {
  pc: 'police constable',
  wpc: 'woman police constable',
  dc: 'detective constable',
  ds: 'detective sergeant',
  dsgt: 'detective sergeant',
  di: 'detective inspector',
  dinsp: 'detective inspector',
  dci: 'detective chief inspector',
  dcs: 'detective chief superintendent',
  dsu: 'detective superintendent',
  ps: 'police sergeant',
  ci: 'chief inspector',
  acc: 'assistant chief constable',
  dcc: 'deputy chief constable',
  cc: 'chief constable',
  dac: 'deputy assistant commissioner',
  sgt: 'sergeant',
  sergt: 'sergeant',
  insp: 'inspector',
  supt: 'superintendent',
  det: 'detective',
  const: 'constable',
  con: 'constable',
  asst: 'assistant',
  ch: 'chief',
  prof: 'professor',
  doctor: 'dr',
  rev: 'reverend',
  revd: 'reverend',
  capt: 'captain',
  maj: 'major',
  col: 'colonel',
  lt: 'lieutenant',
  lieut: 'lieutenant',
  cpl: 'corporal',
  pte: 'private',
  gen: 'general',
  adm: 'admiral',
  cllr: 'councillor',
  sen: 'senator',
  gov: 'governor',
  rep: 'representative',
  fr: 'father',
};

/** The rank or title written out, in small letters: `["Det", "Insp"]` → "detective inspector"; "" without one. */
export function rankOf(title: readonly string[]): string {
  return title.map((word) => longForms[word.toLowerCase()] ?? word.toLowerCase()).join(' ');
}

const capitals = (words: string): string => words.replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
const shortForms: ReadonlyMap<string, readonly string[]> = Object.entries(longForms).reduce((map, [short, long]) => {
  const written = /^d(?:sgt|insp)$/u.test(short)
    ? `D${capitals(short.slice(1))}`
    : /^(?:[pwd]?[cs]|d[ci]|dc[is]|dsu|ps|ci|[ad]cc|dac)$/u.test(short)
      ? short.toUpperCase()
      : capitals(short);
  return map.set(long, [...(map.get(long) ?? []), written]);
}, new Map<string, readonly string[]>());

/** All ways in which documents write a rank: "sergeant" → `Sergeant`, `Sgt`, `Sergt`. */
export function titleForms(title: readonly string[]): readonly string[] {
  const rank = rankOf(title);
  if (rank === '') return [];
  const last = rankOf(title.slice(-1));
  const shorter = /^(?:detective|police|chief|acting|temporary) /u.test(rank) ? [last] : [];
  return [
    ...new Set(
      [rank, ...shorter].flatMap((one) => [one === 'dr' ? 'Dr' : capitals(one), ...(shortForms.get(one) ?? [])]),
    ).add(title.join(' ')),
  ];
}
