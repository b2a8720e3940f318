import type { When } from './types';

/** Whether the clocks of these zones differ at an hour that is told by the first of them; whole days are the same for everybody. */
export function differ({ on, at }: When, zone: string, here: string): boolean {
  if (at === null || zone === here) return false;
  try {
    const told = Date.parse(`${on}T${at}Z`);
    const instant = told - ahead(told - ahead(told, zone), zone);
    return ahead(instant, zone) !== ahead(instant, here);
  } catch {
    return true; // A zone that this browser does not know: better said once too often.
  }
}

/** By how many milliseconds the clocks of a zone are ahead of UTC at an instant. */
function ahead(instant: number, zone: string): number {
  const shown = new Intl.DateTimeFormat('en', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) => shown.find((one) => one.type === type)!.value;
  return Date.parse(`${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}Z`) - instant;
}
