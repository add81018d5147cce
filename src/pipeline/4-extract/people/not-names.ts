/**
 * Words that are in no person's name though a capital makes them look so: days, works, makes, offices, documents.
 *
 * "Mother's Day", "Operation Temple", "Black Cab", "Heckler and Koch", "The Crown" → no people.
 */
export const notNames: ReadonlySet<string> = new Set(
  `Day Days Night Week Year Sunday Times Act Code Order Regulations Regulation Rules Directive Convention Treaty Charter Article Section
  Chapter Appendix Annex Schedule Exhibit Figure Table Page Paragraph Part Class Type Model Operation Project Exercise Plan Report
  Review Inquiry Inquest Hearing Trial Case Court Crown Cup League Championship Games Olympics Festival War Blitz Revolution Christmas Easter
  Cab Taxi Bus Train Express Ferry Flight Ship Boat Lifeboat Aircraft Helicopter Route Platform Line Signal Box Track Gun Rifle Pistol
  Carbine Knife Bomb Koch Browning Winchester Colt Land Range Rover Transit Golf Tucson Focus Astra Corsa Fiesta Party
  Conference Committee Council Office Service Force Department Ministry Police Parliament Government Council Cabinet House Lords Commons Peer Peers
  Question Questions Minutes Agenda Item Motion Annual General Special Emergency Public Notice Safety Security Health Home Foreign Prime Minister Secretary State Chief
  Coroner Officer Commissioner Leader Member Members Ward Group Team Unit Squad Branch Trust Board Bank School College University
  Hospital Centre Center Hall Road Street Lane Avenue Bridge Station Junction Square Harbour Pier Airport Harbor County District
  City Town Borough Village Parish Region State Republic Kingdom Union Federation Ocean Sea River Lake North South East West
  Northern Southern Eastern Western Central Upper Lower Great Greater Little Old New Apartments Flats Estate Railway Rail Railways
  Trains Airways Airlines Company Ltd Limited Inc Corporation Properties Homes God Bible Church Mass Jihad Facetime Twitter Facebook
  Google Whatsapp YouTube Windows Internet Web Live Breaking News Update Latest Conclusion Conclusions Findings Recommendation Recommendations Evidence
  Trams Tramways Buses Coaches Ferries Airlines Services Systems Solutions Holdings Logistics Industries Minerals Foods Motors Infrastructure
  Full Interim Final Draft Preliminary Score Scale Index Scheme Programme Policy Strategy Framework Guidance Bill Award Prize Water Campaign Standard Standards Protocol Survey`
    .split(/\s+/u)
    .filter((word) => word.length > 0),
);
