/** Words that lead a clock time in figures: "at 14.56", "until 0630". */
export const clockLeads = new Set(
  'at by until till from since before after about around between to and approximately of'.split(' '),
);
