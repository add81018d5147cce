/**
 * The nouns by which a run of capitals shows itself an organisation or a place.
 *
 * `… Council` → organisation, `… Bridge` → place, `Ministry of …` → organisation, `River …` → place.
 */
import { listedWords } from './listed-words.ts';

export const companyEnds = listedWords(
  'Ltd Limited plc PLC Plc Inc LLP LLC Corp Corporation Co Company GmbH AG SA BV Pty Sons Bros',
);

/** The last word of an organisation's name. */
export const organisationEnds =
  listedWords(`Council Police Constabulary Ltd Limited plc PLC Plc Inc LLP LLC Corp Co GmbH Pty Sons Bros Service Services Authority Authorities
  Agency Committee Subcommittee Commission Commissioners Department Office Ministry Trust University Polytechnic Association Union Society Railways Railway
  Tramways Trams Trains Airways Airlines Lines Line Ferries Shipping Company Corporation Ambulance Brigade Inspectorate Executive Board Foundation Federation Institute
  Institution Inquiry Branch Directorate Coastguard Lifeboats Logistics Engineering Holdings Group Bank Partnership Regulator Watchdog Rail
  Homes Properties Developments Construction Contractors Industries Solicitors Chambers Consultants Associates Systems Solutions Technologies
  Insurance Motors Foods Stores Breweries Mills Energy Oil Gas Electric Electricity Telecom Broadcasting News Times Telegraph Guardian Gazette
  Courier Herald Chronicle Mercury Tribune Observer Mirror Express Mail Post Independent Journal Parliament Assembly Senate Congress Party
  Regiment Battalion Squadron Corps Navy Army Force Guards Rifles Fusiliers Command Taskforce Unit Team Squad Directive Tribunal Panel
  Ombudsman Treasury Cabinet Government Administration Bureau Alliance Coalition Campaign Network League Club Charity
  Aggregates Cement Concrete Builders Roofing Scaffolding Catering Coatings Chemicals Farms Freight Garages Hire Hotels Marine Materials Minerals
  Mining Packaging Petroleum Pharmaceuticals Plastics Products Publications Recycling Rentals Resources Retail Steels Supplies Surveyors Architects
  Accountants Tankers Textiles Timber Tours Trading Travel Utilities Infrastructure Ventures Wholesale Lifts Laboratories Software Cruises Couriers Carriers
  Deliveries Distribution Dairies Leisure Restaurants Interiors Electrical Demolition Excavations Civils Fabrications Shipyard Shipbuilders
  Academy College Registry Secretariat Quarries Collieries Waterworks Staffing Recruitment Homecare Healthcare Archive Archives Register Radio Television Press Orchestra Choir Aviation Helicopters Buses Coaches Haulage Transport Heating Plumbing Lettings`);

/** "Department of …", "Board of …": the first row of a name that goes on with "of". */
export const headsOf =
  listedWords(`Ministry Department Board Institute Institution Bank Society Federation Church University College Commission Council Committee Corps Guild Office Court
  Courts House Houses Palace Port Isle Isles City Town Borough County Bay Gulf Strait Straits Firth Mouth Bridge School Faculty Confederation Union
  Association Royal Ambassador Academy Chamber Bureau Inns Tower Abbey Cathedral Mull Point Vale Forest Sea Cape Republic Kingdom Duchy Order
  Secretary`);
export const headsFor = listedWords(
  'Department Office Ministry Centre Center Institute Campaign Council Authority Foundation Association Directorate Society Agency Trust Citizens Fund Commission',
);
/** What departments are for, the last word of a row that goes on with "and". */
export const subjects = listedWords(
  'Affairs Skills Sport Sports Strategy Trade Industry Fisheries Communities Government Energy Arts Care Science Technology Innovation Media Works Gynaecologists Surgeons Pensions Culture Safety Security Development Road Roads Highways Housing Education Farming Tourism Families',
);

/** The first word, with `of` or `for` after it. */
export const organisationStarts = listedWords(
  `Ministry Department Office Board Institute Institution Royal Bank Society Federation Church University College Commission Committee Corps Guild Council Court
  Faculty Confederation Union Association Academy Chamber Bureau Centre Campaign Authority Foundation Directorate Agency Trust Fund`,
);

/** Capitals that name a body by themselves; other capitals (CPR, RTC, CCTV) are no bodies. */
export const organisationNames =
  listedWords(`MI5 MI6 GCHQ BBC ITV NHS FBI CIA NTSB FAA FEMA NATO Nato RAIB MAIB AAIB HSE IPCC IOPC CPS RNLI RMT ASLEF Aslef
  ORR DfT TfL MoD MOD Ofcom Ofsted Ofgem Ofwat Isis ISIS Isil ISIL Daesh Interpol Europol Parliament Congress Amnesty UN EU Defra Unison
  HMRC HMICFRS DWP DVLA DVSA CAA MCA UKHSA NICE Acas UNESCO Unicef WHO Hamas Hezbollah al-Qaeda al-Qaida al-Shabaab al-Muhajiroun IRA UDA UVF
  Reuters Guardian Samaritans Oxfam Shelter Liberty Commons Lords Treasury Ombudsman Coastguard`);
/** The same of two words and more, where no noun shows it. */
export const organisationPhrases = listedWords(
  'Scotland_Yard Downing_Street Network_Rail Red_Cross Red_Crescent Islamic_State Supreme_Court High_Court Appeal_Court Labour_Party Labour Lib_Dem Lib_Dems Liberal_Democrats Conservative_Party Sinn_Féin Plaid_Cymru Green_Party White_House Pentagon Environment_Agency Home_Office Foreign_Office Cabinet_Office English_Heritage National_Grid Royal_Mail Royal_Navy British_Army Security_Service National_Trust Crown_Prosecution_Service HM_Coastguard',
);

/** Kinds of body and place, not one of them. */
export const genericPhrases = listedWords(
  `Crown_Court County_Court Magistrates_Court Town_Hall City_Hall Village_Hall Police_Station Fire_Station Railway_Station Air_Ambulance Fire_Service Fire_Brigade
  Ambulance_Service Police_Service Police_Force Health_Service Post_Office Parish_Council County_Council District_Council Borough_Council City_Council Town_Council
  Public_House Main_Street Primary_School Civil_Service Youth_Court Family_Court Coroner_Court General_Hospital Royal_Infirmary Parish_Church Home_Secretary`,
);

export const placeEnds =
  listedWords(`Bridge Street Road Lane Avenue Square Gate Gates Yard Palace Station Court Harbour Port Pier Quay Jetty Slipway Marina Lighthouse
  Park Hospital Infirmary Hospice Surgery Clinic Airport Airfield Aerodrome Heliport Church Cathedral Chapel Minster Mosque Synagogue Temple Abbey Castle House Houses
  Tower Towers Hill Hills Beach Bay Island Islands Junction Tunnel Crossing Embankment Arcade Reservoir Dam Colliery Mine Pit Quarry Mill Works Inn Hotel Lawns Lodge Grange Manor Villa Villas Priory Meadows Meadow
  Arms Tavern Pub Restaurant Café Cafe Farm Farmhouse Cottage Cottages Flats Apartments Estate Green Terrace Crescent Close Drive Way Boulevard Highway Freeway
  Parkway Expressway Turnpike Bypass Roundabout Interchange Hall School Wharf Dock Docks Dockyard Shipyard Viaduct Aqueduct Cutting Arena Market Bailey Common Wood Woods Heath Moor
  Valley Glen Lock Weir Canal Channel Sound Estuary Point Head Stadium Ground Theatre Cinema Museum Gallery Library Circus Mews Row Place Gardens Sidings Depot Loop
  Barracks Camp Base Prison Gaol Jail Plaza Mall Centre Center Building Buildings Terminal County Township Creek Lake Falls Ridge Canyon Mountain Mountains
  Cove Reef Sands Rock Rocks Cliff Cliffs Passage Alley Steps Walk Path Cemetery Crematorium Mortuary Peninsula Ocean River Refinery Plant Cape Courthouse Cross Rise Guildhall Lido Pool Zoo Playground`);

/** Nouns of places that are surnames as well: "Tom Wood", "Mary Church". */
export const placeSurnames = listedWords(
  'Cross Rise Wood Woods Hall Heath Moor Lock Head Green Bailey Hill Hills Church Park Mill Castle Temple Abbey Chapel Glen Marsh House Court Bridge Street Lane Port Point Row Cliff Camp Brook Field Fields Bay Rock Way Close Place Towers Tower Sands Ridge Cove Pool Walk Steps Pit Market Barracks',
);

export const placeStarts = listedWords(
  'River Lake Loch Lough Mount Port Houses House Palace City Town Isle Isles Gulf Strait Straits Firth Cape Fort Mull Vale Forest Bay Tower',
);

/** Parts of a name that show neither kind alone: "Air Ambulance", "General Hospital". */
const between = listedWords(
  'Air General Royal Day Cross District Memorial Grammar Primary High Parish Old New Upper Lower Great Little Fire Hip',
);

/** A bare noun or a word that only goes with one. */
export function isBodyNoun(word: string): boolean {
  return organisationEnds.has(word) || placeEnds.has(word) || between.has(word);
}
