/**
 * What those who were there tell: what they saw and heard, where they went, and what their work was.
 *
 * Written as `matter-themes.ts` is. A cue says it in so many words ("heard a", "set off", "came on duty"), so that the theme
 * claims no more than the sentence does.
 */
import type { GeneralTheme } from './matter-themes.ts';

export const sceneThemes: readonly GeneralTheme[] = [
  [
    'seen-and-heard',
    'What was seen and heard',
    'saw a; saw an; saw the; saw him; saw her; saw them; saw no; saw nothing; saw something; saw two; saw three; saw someone; saw somebody; saw smoke; saw flames; saw Mr; saw Mrs; saw Ms; seen nothing; could see; could not see; could see nothing; see the pattern; did not see; didn’t see; couldn’t see; could hear; could not hear; couldn’t hear; did not hear; heard a; heard an; heard the; heard him; heard her; heard them; heard no; heard nothing; heard shouting; heard screaming; heard screams; heard tapping; heard voices; heard cries; heard … shout; heard … scream; heard … cry; heard … call; noticed a; noticed the; noticed that; noise like; sound like; a noise; a bang; loud bang; was woken; were woken; woken by; awoke; woke to; looked out; looked up; looked round; looked back; last seen; seen leaving; seen running; smelled nothing; smelt nothing; felt nothing; shouted; shouting; screaming; screamed; caught sight; glimpsed; eyewitness; eyewitnesses; no sign of',
  ],
  [
    'movements',
    'Movements',
    'arrived at; arrived in; arrived on; arrived by; arrived from; arrived home; arrived back; set off; set out from; set out for; set sail; left home; left work; left the house; left the building; left the pub; left the bar; left the hotel; left the station; left the depot; left the yard; left the port; left the harbour; left the quay; left the scene; left the site; left the office; left the hospital; left the flat; left the car park; left by a; left port; drove to; drove home; drove back; drove off; drove away; walked to; walked home; walked back; walked along; walked into; walked through; walked the top; ran to; ran back; ran across; ran down; ran along; ran outside; went up to; went down to; went out to; went out for; went back to; went back for; went back along; went back in; went back inside; went inside; went outside; went home; went up again; reached the; took off from; took off shortly; took off at; landed at; landed in; boarded; climbed down; climbed up; climbed over; climbed through; climbed into; climbed out; crossed the road; crossed the river; crossed the bridge; crossed the field; crossed the line; sailed from; put to sea; departed; returned to; returned home; on his way; on her way; on their way; came to a stand; came to a halt; came to a stop; pulled into; was driving; were driving; was driven to; were driven to; were picked up; was picked up; exercising in; straight to the',
  ],
  [
    'work',
    'Work and duties',
    'on duty; off duty; on shift; night shift; day shift; early shift; late shift; her shift; his shift; their shift; my shift; end of the shift; signed on; clocked on; clocked off; her relief; his relief; relief crew; night porter; night staff; night watchman; nightwatchman; shift foreman; usual practice; normal practice; usual duties; his job; her job; my job; their job; employed as; employed by; in charge of; on call; call-out; overtime; been awake; crewed by; manned by; under the command; took command; stand-in; was its driver; its driver was',
  ],
];
