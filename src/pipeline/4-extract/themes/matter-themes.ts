/**
 * What inquests and inquiries are about: the happening, who suffered by it, who came, and what had gone before.
 *
 * Each is an id, its name, and its cues; "…" stands for a few words between. Cues match by stem, so one form of a regular verb is
 * enough. A word that means more than one thing ("struck", "struck off") stands only with company that says which.
 */
export type GeneralTheme = readonly [id: string, name: string, cues: string];

export const matterThemes: readonly GeneralTheme[] = [
  [
    'what-happened',
    'What happened',
    'collided; collision; derailed; derailment; left the rails; left the track; capsized; capsize; keeled over; foundered; ran aground; sank; sinking; began to sink; boat went down; ship went down; ferry went down; vessel went down; exploded; explosion; blew up; detonated; blast; bombing; bomb went off; bombs went off; device went off; caught fire; fire … started; fire … began; fire … broke out; fire … spread; fire … took hold; on fire; alight; ablaze; burst into flames; flames; smoke; smouldering; burned down; burnt down; collapsed; collapse; fell in; caved in; building came down; roof came down; wall came down; ceiling came down; roof had gone; gave way; gives way; giving way; broke away; came loose; snapped; burst; overtopped; landslide; struck the; struck a; strikes the; strikes a; was struck; were struck; bow struck; hit the; hit a; hit by; was hit; were hit; ran over; run over; knocked down; crashed; crash; was derailed; overturned; rolled over; rolled back; ran away; skidded; swerved; slipped; fell from; fell into; fell through; fell off; fell down; fell overboard; fell onto; falling from; part … fell; jumped from; were thrown; was thrown; trapped; crushed; lost control; jammed; lights failed; power failed; engine failed; engines failed; brakes failed; steering failed; generator … failed; columns … failed; lights went out; rope parted; cable parted; water entered; water came in; water rushed; water poured; took on water; taking on water; water was seen; heeled over; began to list; swung across; swept away; swept off; washed away; washed overboard; got into difficulty; got into difficulties; went missing; reported missing; never seen again; not seen again; opened fire; was shot; were shot; shot dead; shots were; gunned down; shot and killed; fired at; stabbed; attacked; assaulted; attack on; attack began; attack took; launching the attack; launched the attack; launched an attack; drove into; was pushed; were pushed; destroyed by; houses … destroyed; homes … destroyed; building … destroyed; smell of burning; smell of smoke; smelled burning; smelled smoke; travelling at; was speeding; mounted the pavement; mounted the kerb; braked; left the road; came off the road; red light',
  ],
  [
    'deaths',
    'Deaths',
    'died; die; killed; killing; death of; deaths of; death toll; his death; her death; their deaths; lost their lives; lost his life; lost her life; loss of life; pronounced dead; declared dead; found dead; drowned; drowning; dead; cause of death; fatality; fatalities; fatal; the deceased; unlawfully killed; victim; suicide; took his own life; took her own life; did not survive; bodies of; bodies were; his body; her body; their bodies; body … found; body … recovered; body … washed; recovered … body; recovered … bodies; found … body; found … bodies; lost at sea; lost with all hands; men were lost; human remains',
  ],
  [
    'injuries',
    'Injuries',
    'injured; injury; was hurt; were hurt; badly hurt; seriously hurt; broke … collarbone; wounded; wounds; stab wound; head wound; gunshot wound; suffered burns; burns to; with burns; broken arm; broken leg; broken ribs; broken neck; broken back; broke … arm; broke … leg; broke … wrist; broke … ankle; broke … ankles; broke … ribs; broke … neck; broke … back; fractured … skull; fractured … hip; lost a leg; lost an arm; lost … leg; lost … sight; unconscious; lost consciousness; regained consciousness; hypothermia; haemorrhage; bleeding; concussion; bruised; bruises',
  ],
  [
    'response',
    'Emergency response',
    'ambulance; paramedic; CPR; first aid; firefighter; fire brigade; fire crews; fire crew; fire engine; fire service; emergency services; emergency call; emergency calls; control room; rescued; rescue; rescuer; lifeboat; coastguard; taken to hospital; taken to the hospital; taken to … hospital; taken to … infirmary; taken by air to; flown to hospital; flown to … hospital; flown to … infirmary; airlifted; evacuated; evacuation; evacuate; 999; emergency brake; called police; called the police; called an ambulance; called for help; calling for help; resuscitate; resuscitation; raised the alarm; search party; threw a rope; search for survivors; search for the missing; search and rescue; search operation; searched for him; searched for her; searched for them; searched for hours; searched the water; searched the shore; searched the river; helicopter; stretcher; triage; mutual aid; tasked; casualties; survivors; survived; pulled from; pulled out; pulled clear; led to safety; led from; led out; to safety; winched; first crew; second crew; third crew; her crew; his crew; crew … reached; crew … arrived; crews … arrived; officers … arrived; police … arrived; hose; hoses; breathing apparatus; by ladder; turntable ladder; distress call; distress signal; mayday; liferaft; life raft; lifebelt; flares; picked up by; taken from the water; taken off by; brought ashore; brought out; brought … out; brought … down; lifted from; lifts … from; lifted … from; dug out; cut free; was freed; were freed; divers; washed ashore; went into the water; could not reach; tried to reach; tried to save; tried to help; went to help; ran to help; rest centre; reception centre; knocked on doors; knocking on doors; residents came out; passengers came out; call handler; coded category; kiss of life; was alive; were alive; found alive; still alive; appliance; fire appliance; call was logged; search … resumed; pulled … clear; rang the police; rung the police; telephoned the police; help came; help arrived; lifeguard; volunteers assembled',
  ],
  [
    'care',
    'Medical care',
    'hospital; infirmary; hospitalised; hospitalized; emergency department; intensive care; operating theatre; operated on; surgery; surgeon; surgical; hospital ward; a ward; ward sister; ward staff; diagnosed; diagnosis; misdiagnosed; patients; outpatient; inpatient; nurse; midwife; GP; doctor; medication; prescribed; prescription; antibiotics; sedated; scan; X-ray; CT; MRI; blood test; blood tests; blood pressure; sepsis; symptoms; medical treatment; received treatment; treated for; treated at; treated by; discharged from; referred … to the clinic; referral; psychiatrist; psychiatric; mental health; care plan; care home; social worker; health visitor; oxygen; transfusion; chest compressions; triage; blood was taken; ventilator; antibiotic',
  ],
  [
    'cause',
    'Cause',
    'cause of; caused by; caused the; was caused; were caused; cause was; immediate cause; root cause; contributed to; contributory; contributory factor; failure of; failure to; defect; defective; faulty; fault in; as a result of; due to; gave out; corrosion; corroded; fatigue crack; metal fatigue; cracked; fracture of the; ruptured; leaking; gas leak; oil leak; fuel leak; leak in; leak of; leak from; overloaded; overloading; overcrowding; short circuit; ignited; ignition; source of ignition; seat of the fire; seats of fire; probably begun; probably started; would not have happened; would not have died; would have survived; might have survived; probably have survived; could have prevented; could have been prevented; could have been avoided; wholly avoidable; preventable; rotten; rusted; worn out; worn away; badly worn; wear and tear; have saved her; have saved him; have saved them; have saved his; boiler … failed; failed again; failed twice',
  ],
  [
    'warnings',
    'Warnings',
    'warned; warning; raised concerns; raised concern; raised the matter; raised it; concerned about; expressed concern; alarm; alert; hazard; hazardous; complained; complaint; near miss; near misses; overdue; not told; never told; not informed; unaware; not aware; risk of; risk assessment; at risk; known risk; unsafe; dangerous; danger; was not safe; without delay; urgent; urgently; red flag; had been reported; reported the fault; first reported; reported … gap; reported … fault; reported … leak; reported … locks; reported … damage; reported … broken; reported … crack; reported … problem; report seepage; smelled gas; smelt gas; smell of gas; whistleblower; previous incident; earlier incident; foreseeable; foreseen; knew of the; had known of; known about; knew about; flagged the; flagged up; flagged that; cautioned the; cautioned that; cautioned against; risk was known; risks were known; sounded his horn; sounded her horn; sounded its horn; sounded the horn; blew … whistle; blowing … whistle; siren; panel sounded',
  ],
  [
    'decisions',
    'Decisions',
    'decided; decision; ordered that; ordered the; gave the order; was ordered; instruction; instructed; approved; approval; refused; authorised; permission; granted; planning consent; planning application; planning committee; consent; resolved to; council agreed to; board agreed to; committee agreed to; trust agreed to; company agreed to; minister agreed to; voted; policy; guidance; signed off; deferred; postponed; put off; rejected; withdrew its; was withdrawn; were withdrawn; withdrew … objection; withdrew … application; cancelled; chose to; agenda; board met; committee met; council met; wound up; appointed; contractor; a contract; contract with; contract for; contract was; procurement; licensed; licence; applied to the council; applied to … council; applied for; application was made; was permitted; were permitted; appeal was lodged; appeal was dismissed; appeal was allowed; appeal be dismissed; appeal be allowed; appeal … dismissed; dismissed the appeal; allowed the appeal; prohibition order; was banned; were banned; banned from; asked the council; suspended the',
  ],
  [
    'safety',
    'Safety measures',
    'smoke alarm; smoke detector; fire alarm; sprinkler; fire doors; fire door; self-closing; extinguisher; emergency exit; fire exit; escape route; dry riser; fire regulations; fire safety; lifejacket; life jacket; lifebuoy; liferaft; harness; hard hat; helmet; guard rail; guardrail; handrail; fence; barrier; railings; warning sign; warning lights; showing no lights; speed limit; seat belt; safety; propped open; padlocked; padlock; broken lock; broken locks; locks did not; licensed for; emergency lighting; bulkhead door; bow door; watertight; health and safety; safeguarding; security; was locked; been locked; kept locked; unlocked; was bolted; were bolted; signal … green; signal … red; line of cones',
  ],
  [
    'maintenance',
    'Inspection and maintenance',
    'inspected; inspection; inspector visited; maintenance; was maintained; were maintained; been maintained; maintained by; poorly maintained; properly maintained; repaired; repair; replaced; replacement; serviced; to service; for service; surveyed; survey; tested; test of; test on; test … made; test … missed; test … planned; no test; such test; further test; ultrasonic test; pressure test; brake test; failed a test; installed; installation; certificate; certified; overhaul; refurbish; checked; daily checks; safety check; logbook; maintenance log; audit; refit; was fitted; were fitted; not been fitted; painted; widened; strengthened; re-bolted; refurbished; removed in; load test',
  ],
  [
    'training',
    'Training and procedures',
    'training; fire drill; emergency drill; evacuation drill; lifeboat drill; drills; rehearsed; procedure; protocol; induction; competence; competent; qualified; qualification; supervision; supervised; supervisor; unqualified; rota; staffing; understaffed; short-staffed; short of staff; operating manual; training manual; manual says; handbook; standing orders; briefing; been shown how',
  ],
  [
    'communication',
    'Communication',
    'radio; radioed; telephoned; telephone; phoned; phone call; rang; rings the; rang back; called back; call … back; text message; text messages; email; emailed; e-mail; wrote to; wrote back; letter; message; messages; no reply; no answer; no one replied; nobody replied; did not reply; called the office; log entry; minutes of the meeting; minutes of a meeting; minutes do not; minutes record; minutes show; announcement; loudspeaker; tannoy; public address; informed the; notified; told to go; told to wait; call was received; answered the call; answered the phone; call is answered; unanswered; voicemail; intercom; passed on; not passed on; handover; sent … message; sent a copy; circular; channel 16; call lasted; sent me a; sent you a; sent him a; sent them a',
  ],
  [
    'state-of-mind',
    'Health and state of mind',
    'state of mind; depressed; depression; anxiety; low mood; suicidal; self-harm; self-harmed; paranoid; paranoia; psychotic; psychosis; delusional; hallucinations; schizophrenia; bipolar; anger issues; agitated; drunk; intoxicated; alcohol; cocaine; heroin; cannabis; amphetamine; steroids; overdose; drink-drive; over the limit; epilepsy; epileptic; diabetic; asthma; dementia; autism; allergy; allergic',
  ],
  [
    'custody',
    'Custody and restraint',
    'custody suite; custody sergeant; custody officer; custody record; detention officer; police cell; his cell; her cell; cell door; restrained; restraint; handcuffed; handcuffs; prison; prisoner; inmate; prison officer; ligature; segregation unit; use of force; strip-searched; Taser; baton',
  ],
  [
    'weapons',
    'Weapons',
    'knife; knives; gun; rifle; pistol; shotgun; revolver; firearm; weapon; bullet; armed with; armed officer; armed police; armed response; carbine; Glock; bomb; explosives; grenade; body armour; stab vest; unarmed',
  ],
  [
    'intelligence',
    'Intelligence and extremism',
    'MI5; SOI; intelligence; counter-terrorism; terrorism; terrorist; extremism; extremist; radicalised; subject of interest; subjects of interest; under surveillance; surveillance team; informant; security service; security services; known to police; known to the police; holding code',
  ],
  [
    'conditions',
    'Weather and conditions',
    'weather was; weather had; weather forecast; weather warning; weather conditions; bad weather; severe weather; rain; rainfall; raining; gale; storm; thunderstorm; lightning; fog; mist; snow; frost; black ice; icy; heatwave; hottest day; drought; high wind; high winds; strong wind; strong winds; wind was; wind had; wind rose; gusts; northerly; southerly; easterly; westerly; north-easterly; north-westerly; south-easterly; south-westerly; visibility; sea state; swell; rough sea; heavy sea; heavy seas; choppy; calm sea; flat calm; tide; high water; low water; sun had set; sunset; darkness; floods; flood; flood water',
  ],
  [
    'money',
    'Money',
    'payment; paid; invoice; debt; loan; overdraft; bank account; funding; funded; budget; costed; cost of; costs; cost-cutting; cutbacks; cut its … team; cut … staff; profit; bonus; salary; wages; insurance; insured; bankrupt; insolvent; insolvency; liquidation; redundancies; savings; money; compensation',
  ],
  [
    'background',
    'Background',
    'was born; were born; born in; born on; grew up; left school; went to school; at school; apprenticeship; apprentice; was married; were married; had worked as; worked as; had worked for; career; due to retire; had retired; retired in; retired from; retired at; he retired; she retired; lived in; lived at; lived with; moved to; moved into; his childhood; her childhood; twin sister; twin brother; was founded; were founded; founded in; established in; was built; were built; built in; built at; built by; had been built; builds a; builds an; builds the; constructed; designed by; was opened by; opened by the; first opened; was added; were added; was laid in; been laid in; was bought by; were bought by; ownership; was owned by; were owned by; promoted to; came to England; came to Britain; emigrated; served in the; joined the company; joined the firm; joined the service; joined the crew; joined the force; been worked for; had known … since; history of; had worked; worked at; had been a landlord; was a teacher; bus driver; retired schoolmaster',
  ],
];
