/** The clock of the first register. */
const zone = "Europe/Brussels";

/** "2027-03-28T09:00:30" on that clock. */
export const onTheClock = (moment: Date) =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" })
    .format(moment)
    .replace(" ", "T");
