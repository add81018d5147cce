/** The name of a zone → the place it is named for, to be read: `Europe/London` → "London", `America/New_York` → "New York". */
export function zonePlace(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
