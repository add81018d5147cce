/**
 * Countries, nations and big cities: places so well known that they come without a noun.
 *
 * `Pakistan`, `New York`, `Leeds` → places. A small list on purpose: a village is known by "in", "near" and its like.
 */
import { listedWords } from './listed-words.ts';

export const placeNames =
  listedWords(`London Manchester Birmingham Liverpool Leeds Glasgow Edinburgh Cardiff Belfast Bristol Dover Southampton
  Sheffield Newcastle Nottingham Leicester Coventry Hull Plymouth Portsmouth Brighton Aberdeen Dundee Swansea Newport Norwich Oxford Cambridge York
  Exeter Derby Stoke Sunderland Wolverhampton Bradford Reading Luton Middlesbrough Blackpool Preston Carlisle Lancaster Durham Hillsborough Lockerbie
  Aberfan Grimsby Ipswich Colchester Canterbury Folkestone Harwich Holyhead Heathrow Gatwick Stansted Londonderry Derry Cork Galway Limerick Dublin
  Kent Essex Sussex Surrey Hampshire Dorset Devon Cornwall Somerset Wiltshire Norfolk Suffolk Lincolnshire Yorkshire Lancashire Cumbria
  Northumberland Cheshire Shropshire Staffordshire Derbyshire Nottinghamshire Leicestershire Warwickshire Worcestershire Gloucestershire
  Oxfordshire Buckinghamshire Berkshire Hertfordshire Bedfordshire Cambridgeshire Merseyside Tyneside Teesside Humberside Fife Lothian
  England Scotland Wales Ireland Northern_Ireland Britain Great_Britain United_Kingdom France Germany Spain Italy Portugal Belgium Netherlands Holland Luxembourg
  Switzerland Austria Poland Romania Bulgaria Hungary Czechia Slovakia Slovenia Croatia Serbia Bosnia Kosovo Albania Greece Cyprus Malta Turkey
  Russia Ukraine Belarus Lithuania Latvia Estonia Finland Sweden Norway Denmark Iceland Georgia Armenia Azerbaijan Kazakhstan Uzbekistan
  Pakistan Afghanistan India Bangladesh Sri_Lanka Nepal Iran Iraq Syria Lebanon Libya Egypt Israel Palestine Gaza Saudi_Arabia Yemen Oman Qatar
  Bahrain Kuwait Dubai Tunisia Algeria Morocco Sudan Somalia Ethiopia Eritrea Kenya Uganda Tanzania Rwanda Burundi Nigeria Ghana Senegal Mali
  Cameroon Zimbabwe Zambia Malawi Mozambique Angola Namibia Botswana South_Africa China Taiwan Japan South_Korea North_Korea Korea Vietnam Thailand Cambodia Laos Myanmar Burma
  Malaysia Singapore Indonesia Philippines Australia New_Zealand Fiji Canada America United_States Mexico Cuba Jamaica Haiti Trinidad Brazil Argentina Chile Peru
  Colombia Venezuela Ecuador Bolivia Uruguay Europe Africa Asia North_America South_America Middle_East Antarctica
  Paris Lyon Marseille Nice Calais Brussels Zeebrugge Antwerp Amsterdam Rotterdam Berlin Hamburg Munich Frankfurt Cologne Vienna Zurich Geneva Rome Milan Naples
  Madrid Barcelona Lisbon Athens Istanbul Ankara Warsaw Krakow Prague Budapest Bucharest Sofia Kyiv Kiev Moscow Stockholm Oslo Copenhagen Helsinki
  Cairo Tripoli Benghazi Baghdad Mosul Tehran Damascus Aleppo Raqqa Beirut Jerusalem Kabul Karachi Islamabad Lahore Peshawar Delhi Mumbai
  Kolkata Dhaka Beijing Shanghai Hong_Kong Tokyo Seoul Bangkok Manila Jakarta Sydney Melbourne Auckland Toronto Montreal Ottawa Lagos Abuja Nairobi
  Johannesburg Cape_Town Mogadishu Washington New_York Los_Angeles Chicago Boston Philadelphia Houston Dallas Detroit Seattle Miami Atlanta
  Denver Baltimore San_Francisco San_Diego Las_Vegas New_Orleans Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida
  Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana
  Nebraska Nevada New_Hampshire New_Jersey New_Mexico North_Carolina South_Carolina North_Dakota South_Dakota Ohio Oklahoma Oregon
  Pennsylvania Rhode_Island Tennessee Texas Utah Vermont West_Virginia Wisconsin Wyoming Westminster Whitehall Soviet_Union West_Germany East_Germany Yugoslavia Czechoslovakia Havana Dar_es_Salaam Adelaide Perth Brisbane Greenwich Croydon Lambeth Southwark
  Hackney Camden Islington Tottenham Brixton Kensington Chelsea Hammersmith Thames Severn Atlantic Pacific North_Sea Irish_Sea English_Channel Mediterranean Baltic`);
