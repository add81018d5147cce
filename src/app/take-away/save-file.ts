/** A text → a file among the reader's downloads. Only in a browser. */
export function saveFile(name: string, mime: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${mime};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has the file when the click has been dealt with; until then the address must hold.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
