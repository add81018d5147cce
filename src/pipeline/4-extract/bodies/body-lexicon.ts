/**
 * The nouns by which a run of capitals shows itself an organisation or a place.
 *
 * `… Council` → organisation, `… Bridge` → place, `Ministry of …` → organisation, `River …` → place.
 */
const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter((word) => word.length > 0));

/** The last word of an organisation's name. */
export const organisationEnds =
  listed(`Council Police Constabulary Ltd Limited plc PLC Inc LLP Service Services Authority
  Agency Committee Commission Department Office Ministry Trust University Association Union Society Railways Railway
  Airways Airlines Lines Line Ferries Company Corporation Ambulance Brigade Inspectorate Executive Board Foundation Federation Institute
  Inquiry Branch Directorate Coastguard Lifeboats Logistics Engineering Holdings Group Bank Partnership Regulator Watchdog Rail`);

/** The first word, with `of` or `for` after it. */
export const organisationStarts = listed(
  'Ministry Department Office Board Institute Royal Bank Society Federation Church',
);

/** Capitals that name a body by themselves; other capitals (CPR, RTC, CCTV) are no bodies. */
export const organisationNames =
  listed(`MI5 MI6 GCHQ BBC ITV NHS FBI CIA NATO RAIB MAIB AAIB HSE IPCC IOPC CPS RNLI RMT ASLEF
  ORR DfT TfL MoD Ofcom Ofsted Isis ISIS Isil Daesh Interpol Europol Parliament Government Cabinet Amnesty UN EU`);

export const placeEnds =
  listed(`Bridge Street Road Lane Avenue Square Gate Gates Yard Palace Station Court Harbour Port Pier Quay
  Park Hospital Infirmary Airport Church Cathedral Abbey Castle House Tower Hill Beach Bay Island Junction Tunnel Crossing Embankment
  Green Terrace Crescent Close Hall School Wharf Dock Docks Viaduct Cutting Arena Market Bailey Farm Common Wood Heath Moor
  Valley Lock Weir Reservoir Channel Sound Estuary Point Head Stadium Theatre Circus Mews Row Place Gardens Sidings Depot Loop`);

export const placeStarts = listed('River Lake Loch Mount Port Houses House Palace City Isle Gulf Strait Port Firth');

/** Places so well known that they come without a noun. */
export const placeNames =
  listed(`London Manchester Birmingham Liverpool Leeds Glasgow Edinburgh Cardiff Belfast Bristol Dover Southampton
  England Scotland Wales Ireland Britain France Germany Spain Italy Belgium Netherlands Poland Romania Greece Turkey Russia Ukraine
  Pakistan Afghanistan India Bangladesh Iran Iraq Syria Libya Egypt Israel Saudi Yemen Somalia Nigeria Kenya China Japan Australia
  Canada America Europe Africa Asia Zeebrugge Calais Paris Brussels Dublin Westminster`);
