/** Words that only say how much: what counts stands behind them. */
export const share: readonly string[] = [
  "length", // length of cycle paths
  "number", // number of visitors
  "percentage", // percentage of visitors
  "percent", // percent of visitors
  "proportion", // proportion of visitors
  "share", // share of visitors
  "rate", // rate of growth
  "index", // index of growth
  "level", // level of quality
  "volume", // volume of traffic
  "total", // total of visitors
  "amount", // amount of grants
  "average", // average of visitors
  "mean", // mean of visitors
  "incidence", // incidence of growth
  "frequency", // frequency of visits
  "score", // score of quality
  "episodes", // episodes of solidarity
  "instances", // instances of success
  "degree", // degree of quality
  "count", // count of visitors
  "tonnes", // tonnes of paper recycled
  "value", // value of grants
  "events", // events held
  "size", // size of the fleet
  "cases", // cases of measles
  "prevalence", // prevalence of smoking
  "reports", // reports of bullying
  "concentration", // concentration of dust
  "likelihood", // likelihood of error
  "intensity", // intensity of noise
  "extent", // extent of damage
  "coefficient", // coefficient of error
  "hectares", // hectares of burnt land
  "miles", // miles of broken road
  "km", // km of broken road
  "litres", // litres of spilt fuel
  "variation", // variation of complaints
];

/** Words that turn what is unwanted into an aim, and what is wanted into a worry. */
export const reduce: readonly string[] = [
  "reduction", // reduction of errors
  "decrease", // decrease of errors
  "cut", // cut in waste
  "cutting", // cutting waste
  "reducing", // reducing waste
  "fewer", // fewer errors
  "less", // less waste
  "lower", // lower crime
  "mitigation", // mitigation of risks
  "containment", // containment of costs
  "halving", // halving of injuries
  "shortening", // shortening of lists
  "narrowing", // narrowing of the gap
  "easing", // easing of congestion
  "lowering", // lowering of costs
  "abatement", // abatement of noise
  "minimising", // minimising of waste
];

/** Words that say something is on the way down, which nobody had in mind unless it is unwanted. */
export const decline: readonly string[] = [
  "decline", // decline in crime
  "drop", // drop in crime
  "dip", // dip in enrolment
  "downturn", // downturn in sales
];

/** Words that ask for more of what stands behind them. */
export const raise: readonly string[] = [
  "increase", // increase in visitors
  "growth", // growth in visitors
  "rise", // rise in visitors
  "expansion", // expansion of services
  "more", // more visitors
  "new", // new visitors
  "additional", // additional visitors
  "doubling", // doubling of loans
  "generation", // generation of waste
  "strengthening", // strengthening of controls
  "enhancement", // enhancement of services
  "extension", // extension of services
  "acceleration", // acceleration of payments
];

/** Words that say something is not there. */
export const lack: readonly string[] = [
  "lack", // lack of errors
  "no", // no errors
  "zero", // zero errors
  "poor", // poor safety
  "scarcity", // scarcity of beds
];
