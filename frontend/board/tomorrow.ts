/** Between two looks at the date, at least. */
const A_MINUTE = 60_000;

/** Calls when today ends. */
export class Tomorrow {
  private alarm = 0;

  constructor(private readonly came: () => void) {}

  await(instant: string): void {
    this.stop();
    this.alarm = window.setTimeout(this.came, Math.max(Date.parse(instant) - Date.now(), A_MINUTE));
  }

  stop(): void {
    clearTimeout(this.alarm);
  }
}
