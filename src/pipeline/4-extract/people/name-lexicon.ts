/**
 * The words that tell a person's name from other capitals: titles, letters after a name, given names, words that are none.
 *
 * `Judge Mark Lucraft QC` → title `Judge`, given name `Mark`, surname `Lucraft`, post-nominal `QC`.
 */
export type Gender = 'female' | 'male' | 'unknown';

const listed = (words: string): readonly string[] => words.split(/\s+/u).filter((word) => word.length > 0);

export const femaleTitles: ReadonlySet<string> = new Set(listed('Mrs Ms Miss Lady Dame Baroness Madam WPC Sister'));
export const maleTitles: ReadonlySet<string> = new Set(listed('Mr Sir Lord Baron Father'));
export const policeTitles: ReadonlySet<string> = new Set(
  listed(`PC WPC DC DS DI DCI DCS PS Sgt Sergeant Inspector Insp Superintendent Supt Constable Commissioner Commander
    Detective Chief Assistant Deputy Acting`),
);
export const medicalTitles: ReadonlySet<string> = new Set(listed('Dr Doctor Nurse Paramedic Surgeon'));
export const judicialTitles: ReadonlySet<string> = new Set(listed('Judge Justice Coroner Recorder'));
const otherTitles =
  listed(`Professor Prof Rev Reverend Captain Capt Major Colonel Col Lieutenant Lt Corporal Cpl Private
  General Admiral Councillor Cllr President Minister Senator Firefighter Driver Guard Pilot Imam Rabbi Bishop`);

export const titles: ReadonlySet<string> = new Set([
  ...femaleTitles,
  ...maleTitles,
  ...policeTitles,
  ...medicalTitles,
  ...judicialTitles,
  ...otherTitles,
]);

/** Titles that are also plain words: alone before one word they make no name ("Chief Coroner", "Major incident"). */
export const looseTitles: ReadonlySet<string> = new Set(
  listed(`Chief Assistant Deputy Acting Detective Major General Private Minister President Guard Driver Pilot Recorder
    Coroner Father Sister Justice Surgeon Inspector Nurse Doctor Lord Lady Commissioner Commander`),
);
export const postNominals: ReadonlySet<string> = new Set(
  listed('QC KC SC MP MSP MS TD MBE OBE CBE KBE DBE QPM KPM GM GC JP MD PhD FRCS FRCP MEP Bt'),
);

/** "Witness L", "Soldier F", "Officer B2". */
export const letteredRoles: ReadonlySet<string> = new Set(
  listed('Witness Soldier Officer Agent Patient Child Victim Mr Ms'),
);

export const maleNames: ReadonlySet<string> = new Set(
  listed(`Aaron Adam Ahmed Aidan Alan Alastair Albert Alexander Alfred Ali Alistair Andrew Angus Anthony Antony Archie Arthur
    Barry Ben Benjamin Bernard Brian Bruce Callum Charles Chris Christopher Clive Colin Connor Craig Daniel Darren David
    Dean Dennis Derek Dominic Donald Douglas Duncan Edward Eric Ewan Frank Frederick Gareth Gary Geoffrey George Gerald Giles
    Gordon Graham Grant Gregory Guy Hamish Harold Harry Henry Howard Hugh Hussein Ian Ibrahim Ivan Jack Jacob James Jamie Jason
    Jeffrey Jeremy Jim Joe John Jonathan Joseph Joshua Julian Justin Karl Keith Kenneth Kevin Khalid Kieran Kurt Lawrence
    Lee Leonard Leslie Lewis Liam Luke Malcolm Marcus Mark Martin Matthew Maurice Michael Mohammad Mohammed Muhammad Nathan
    Neil Nicholas Nigel Norman Oliver Oscar Owen Patrick Paul Peter Philip Ralph Raymond Rhys Richard Robert Robin Roger
    Ronald Rory Roy Russell Ryan Samuel Scott Sean Sebastian Simon Stanley Stephen Steven Stuart Terence Thomas Timothy Toby
    Tobias Tom Tony Trevor Victor Vincent Walter Wayne William Yusuf`),
);
export const femaleNames: ReadonlySet<string> = new Set(
  listed(`Abigail Agnes Alexandra Alice Alison Amanda Amelia Amy Andrea Andreea Angela Ann Anna Anne Annabel Audrey Aysha Ayesha
    Barbara Beatrice Bethany Brenda Bridget Carol Caroline Catherine Charlotte Cheryl Chloe Christina Christine Claire Clare
    Daisy Dawn Deborah Diana Diane Donna Doreen Dorothy Edith Eileen Elaine Eleanor Elizabeth Ella Ellen Emily Emma Esther
    Eva Eve Fatima Fiona Frances Gemma Georgina Gillian Grace Hannah Harriet Heather Helen Hilary Holly Imogen Irene Iris
    Isabel Isabelle Jacqueline Jane Janet Janice Jasmine Jean Jennifer Jessica Jill Joan Joanna Joanne Josephine Joyce Judith
    Julia Julie Karen Kate Katherine Kathleen Kelly Laura Lauren Leah Linda Lisa Louise Lucy Lydia Maria Marie
    Margaret Margery Marian Marianne Marion Martha Mary Matilda Maureen Megan Melanie Melissa Michelle Miriam Molly Nadia
    Nancy Naomi Natalie Natasha Nicola Nicole Olivia Pamela Patricia Paula Pauline Penelope Philippa Phoebe Polly Priya
    Rachel Rebecca Rosalind Rosemary Ruth Sally Samantha Sandra Sarah Sharon Sheila Shirley Sophia Sophie Stephanie Susan
    Suzanne Tamsin Tanya Teresa Theresa Tina Tracey Valerie Vanessa Veronica Victoria Violet Wendy Yvonne Zara Zoe`),
);

/** A gender where the title or the given name tells it. */
export function genderOf(title: string | null, given: string | null): Gender {
  if (title !== null && femaleTitles.has(title)) return 'female';
  if (title !== null && maleTitles.has(title)) return 'male';
  if (given === null) return 'unknown';
  if (maleNames.has(given)) return 'male';
  return femaleNames.has(given) ? 'female' : 'unknown';
}

/** The title that a name begins with: "PC" of "PC Ashby". */
export function parseTitle(name: string): string | null {
  const [first = ''] = name.split(/[\s.]/u);
  return titles.has(first) ? first : null;
}
