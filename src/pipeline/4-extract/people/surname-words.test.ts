import { describe, expect, it } from 'vitest';
import { recognisedIn } from '../../testing/recognised-in.ts';

const names = (text: string): readonly string[] => recognisedIn(text).people.map((one) => one.replace(/, [^,]*$/u, ''));

describe('names whose words are also titles, trades, quarters of the sky, months or ships', () => {
  it.each([
    ['a title', 'Orla King saw the van and Mrs Bishop rang.', ['Orla King', 'Mrs Bishop']],
    ['an office', 'Ian Constable told the inquest that it was dark.', ['Ian Constable']],
    ['a trade', 'Mr Baker went in.', ['Mr Baker']],
    ['a quarter of the sky', 'Helen North, a tourist, filmed it.', ['Helen North']],
    ['a people', 'Simon French, chief inspector, met Dane Lind, 19.', ['Simon French', 'Dane Lind']],
    ['a month', 'Mr March told the inquest that it was dark.', ['Mr March']],
    ['whom a post is for', 'Counsel for the firm, Peter Lind, rose.', ['Peter Lind']],
    ['a seat', 'Labour MP Stella Lind asked.', ['Stella Lind']],
    ['a member', 'Crew member Santos Lind threw a rope.', ['Santos Lind']],
    ['who is no longer what he was', 'Ex-soldier Colin Lind knelt down.', ['Colin Lind']],
    ['two of one name', 'Tom and Lucy Lind were upstairs.', ['Tom Lind', 'Lucy Lind']],
    ['a Tom of another name', 'Tom Vale knelt. Tom and Lucy Lind were upstairs.', ['Tom Vale', 'Lucy Lind']],
    ['a given name beside a trade', 'Ahmed, a taxi driver, saw it.', ['Ahmed']],
    ['a child', 'Rosie, six, was asleep.', ['Rosie']],
    ['what somebody was', 'Oke Adaran was the chef.', ['Oke Adaran']],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    'The ferry Lady Anne was in the harbour, and MV Princess Maud sank.',
    'The Queen Elizabeth Hospital treated nine.',
    'The Chief Constable spoke to Mr Justice and Mr Speaker.',
    'Victoria Street and Julia Bridge were closed.',
    'Clyde Marine was the owner.',
  ])('nobody: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('takes no office for somebody of that name', () => {
    const { people } = recognisedIn('Ruth Prince gave evidence. The Prince of Wales Theatre was shut.');
    expect(people).toEqual(['Ruth Prince, witness']);
  });
});
