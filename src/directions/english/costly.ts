/** What a body pays or is paid as a penalty: paying it makes it no better. */
export const penalty: readonly string[] = [
  "penalties", // penalties paid
  "fines", // fines paid
  "compensation", // compensation paid
  "overtime", // overtime paid
  "sanctions", // sanctions received
];

/** What is spent to have something: the less the better. */
export const cost: readonly string[] = [
  "costs", // costs of cleaning
  "consumption", // consumption of energy
  "price", // price per meal
  "fees", // fees paid to lawyers
  "expenses", // expenses of travel
  "energy use", // energy use
  "water use", // water use
  "paper use", // paper use
  "energy consumption", // energy consumption of offices
  "bills", // bills of offices
  "charges", // charges of banks
  "overheads", // overheads of the trust
];

/** Money going out, of which nobody can tell without asking whether more of it is wanted. */
export const undecided: readonly string[] = [
  "spending", // spending on roads
  "expenditure", // expenditure on roads
  "outlay", // outlay of the year
  "spend", // agency spend
  "headcount", // headcount of the trust
  "population", // population of the area
];

/** How long something takes: the less the better. */
export const time: readonly string[] = [
  "time", // time to decision
  "duration", // duration of proceedings
  "turnaround", // turnaround of permits
  "waiting", // waiting for a visit
  "wait", // wait for a visit
  "lead time", // lead time for orders
  "length of stay", // average length of stay
];

/** Units of time that say how long something takes, unless they count a service. */
export const clock: readonly string[] = [
  "days", // days to decision
  "weeks", // weeks to decision
  "months", // months to decision
  "minutes", // minutes to answer
  "years", // years to completion
  "seconds", // seconds to answer
];

/** Units of time that count a service, unless they say how long something takes. */
export const shift: readonly string[] = [
  "hours", // hours of training
];

/** How old something is: a worry for things and for what is still to be done, for people nobody can tell. */
export const age: readonly string[] = [
  "age", // age of the staff
];
