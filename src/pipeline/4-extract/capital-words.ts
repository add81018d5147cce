/**
 * Capitals that begin no name: the sentence's first words, days and months, peoples and languages, common abbreviations.
 *
 * `When`, `Tuesday`, `Romanian`, `CCTV` → no names; `April` before "Rose" → still a name.
 */
const listed = (words: string): readonly string[] => words.split(/\s+/u).filter((word) => word.length > 0);

/** Words of the language itself, which have a capital only where something begins. */
export const openers: ReadonlySet<string> = new Set(
  listed(`A An The This That These Those He She It They We I You His Her Its Their Our My Your Who Whose What Which When Where Why How While
    After Before But And As If Then Later Today Yesterday Tomorrow In On At For From By To Of With Without Within Among Amongst Against About Above
    Across Along Around Behind Below Beneath Beside Between Beyond Despite Down During Except Inside Into Like Near Off Onto Opposite Out
    Outside Over Past Per Since Through Throughout Till Toward Towards Under Until Unlike Up Upon Via No Not Nor Or So Yet Also Both Each Either Neither
    Every All Any Some Several Many Most Much More Less Few Other Others Another Such Same One Two Three Four Five Six Seven Eight Nine Ten
    Eleven Twelve Twenty Dozens Hundreds Thousands Half First Second Third Last Next Finally Meanwhile However Although Though
    Because Unless Whether Once There Here Now Only Even Just Still Again Already Almost Perhaps Maybe Nobody Somebody Everybody
    Everyone Anyone Someone Nothing Something Everything Asked Told Said Speaking Giving Given Addressing Opening Closing Delivering Sentencing Jailing Convicting Questioning Praising Thanking
    Killed Injured Former Retired Late Having Being Had Has Have Is Are Was Were Do Does Did Can Could May Might Must Shall Should
    Will Would Let Please Read Click See Tests Examinations Evidence Witnesses Residents Officers Paramedics Passengers
    Relatives Families Doctors Lawyers Councillors Detectives Investigators Firefighters Soldiers Police People Others Survivors
    Deckhands Neighbours Colleagues Friends Members Staff Experts Prosecutors Jurors Yes No Oh Well Dear Signed Dated Replied Including
    Following According Due Owing Instead Rather Thus Therefore Hence Moreover Furthermore Nevertheless Nonetheless Otherwise Indeed Q`),
);

const calendar: ReadonlySet<string> = new Set(
  listed(`Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun January February March
    July September October November December Jan Feb Mar Apr Jul Sep Sept Oct Nov Dec Christmas Easter Whitsun Michaelmas Lent
    Ramadan Eid Diwali Hogmanay Halloween`),
);
/** Months that are given names too. */
const namedMonths: ReadonlySet<string> = new Set(['April', 'May', 'June', 'August']);

/** "Mr March", "Mrs Easter", "Dr Friday". */
const courtesy = /^(?:mr|mrs|ms|miss|dr|pc|wpc|dc|ds|di|sgt)$/u;

/** A day or month; of those that are names too, one with a number or a word of time beside it. */
export function isCalendar(word: string, before: string, after: string): boolean {
  if (calendar.has(word)) return !courtesy.test(before);
  if (!namedMonths.has(word)) return false;
  return (
    /^\d/u.test(before) ||
    /^\d/u.test(after) ||
    /^(?:in|of|by|since|until|till|last|next|early|late|mid|this|and|to|from|between|during|each|every|for)$/u.test(
      before,
    )
  );
}

/** Peoples, languages and faiths: what somebody or something is, not what it is called. */
const peoples: ReadonlySet<string> = new Set(
  listed(`English British Scottish Welsh Irish American French German Italian Spanish Portuguese Dutch Belgian Swiss Austrian Polish Romanian
    Bulgarian Hungarian Czech Slovak Slovenian Croatian Serbian Bosnian Albanian Kosovan Greek Cypriot Maltese Turkish Russian Ukrainian
    Belarusian Lithuanian Latvian Estonian Finnish Swedish Norwegian Danish Icelandic Georgian Armenian Israeli Palestinian Arab Arabic Syrian
    Lebanese Jordanian Iraqi Iranian Persian Kurdish Saudi Yemeni Omani Egyptian Libyan Tunisian Algerian Moroccan Sudanese Somali
    Ethiopian Eritrean Kenyan Ugandan Tanzanian Rwandan Nigerian Ghanaian Gambian Senegalese Congolese Zimbabwean Zambian African
    Indian Pakistani Bangladeshi Bengali Punjabi Urdu Hindi Gujarati Tamil Nepalese Nepali Afghan Chinese Japanese Korean Vietnamese Thai
    Filipino Malaysian Indonesian Singaporean Australian Canadian Mexican Brazilian Argentine Argentinian Chilean Colombian Peruvian Cuban
    Jamaican Trinidadian Caribbean European Asian Scandinavian Latin Celtic Gaelic Christian Muslim Islamic Islam Islamist Christianity Jewish Judaism Jew
    Hindu Sikh Buddhist Catholic Protestant Anglican Methodist Quaker Baptist Sunni Shia Victorian Edwardian Georgian Scot Scots Briton
    Britons Americans Germans Italians Russians Muslims Christians Jews Sikhs Hindus Londoner Londoners Mancunian Mancunians Frenchman
    Irishman Englishman Scotsman Welshman Dutchman Pole Poles Turk Turks Greeks Finn Swede Dane Spaniard`),
);
const abbreviations: ReadonlySet<string> = new Set(
  listed(`CPR RTC CCTV TV UK US USA GMT BST UTC ID DNA GP GPS SUV HGV LGV SOI SOIs VHF HF UHF AM PM MPH A&E ICU IT HR PR CEO CV PDF FAQ
    IED AK47 ECG MRI CT HIV Covid COVID Covid-19 PPE SOS VAT AGM EGM BA BSc MA MBA PhD PTSD OK GCSE Mr Mrs Ms Dr God Bible Quran Koran
    Jihad Mayday Facetime FaceTime WhatsApp Facebook Twitter YouTube Google Instagram Snapchat TikTok Telegram Zoom Skype Email Wi-Fi
    Internet Taser Glock Heckler Koch Kalashnikov Beretta Nokia iPhone Samsung Ford Vauxhall Volkswagen Toyota Nissan Hyundai Renault Peugeot
    BMW Audi Mercedes Volvo Honda Fiat Kia Skoda Boeing Airbus Land Rover Range Tube Underground Brexit Hansard Exhibit Appendix`),
);

export function isPeople(word: string): boolean {
  return peoples.has(word);
}
export function isAbbreviation(word: string): boolean {
  return abbreviations.has(word);
}
