import { called } from './called';
import { readHour } from './reading';

interface Time { hours: number; minutes?: number }
interface Language { parseTime(words: string): Time | undefined; withinADay?: boolean }

/** A field of Vaadin for an hour (@vaadin/time-picker). */
export interface HourField extends HTMLElement { i18n: Language }

/** An hour is read as it is said too; one of no day is not read as one of the next day: « 25:00 » would read as 1 o'clock. By the time that somebody types the field reads their language. */
export function withinADay(field: HourField): void {
  field.addEventListener('focusin', () => {
    const language = field.i18n;
    if (!language.withinADay) field.i18n = { ...language, withinADay: true, parseTime: (words) => ofADay(language.parseTime(words)) ?? asSaid(words) };
  });
}

/** « midi », « 18 h 30 », as in a line of dates. */
function asSaid(words: string): Time | undefined {
  const [hours, minutes] = readHour(words)?.split(':').map(Number) ?? [];
  return hours === undefined ? undefined : { hours, minutes };
}

function ofADay(time: Time | undefined): Time | undefined {
  return time && time.hours < 24 && (time.minutes ?? 0) < 60 ? time : undefined;
}

declare global {
  interface Called { withinADay: typeof withinADay }
}

called({ withinADay });
