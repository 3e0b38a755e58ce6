/** What goes wrong between people, in offices and in nature: the less the better. */
export const troubles: readonly string[] = [
  "abductions", // abductions of children
  "accusations", // accusations of bias
  "allegations", // allegations of bias
  "anxiety", // anxiety among pupils
  "aggression", // aggression towards staff
  "apathy", // apathy of voters
  "catastrophes", // catastrophes at sea
  "chaos", // chaos at the counters
  "controversies", // controversies in the press
  "coercion", // coercion of witnesses
  "contaminants", // contaminants in rivers
  "criticism", // criticism by the press
  "danger", // danger to walkers
  "deadlocks", // deadlocks in council
  "despair", // despair among patients
  "destruction", // destruction of habitat
  "difficulties", // difficulties with access
  "disadvantages", // disadvantages of rural areas
  "disagreements", // disagreements between offices
  "disappointments", // disappointments of visitors
  "disasters", // disasters at work
  "distress", // distress among patients
  "doubts", // doubts of auditors
  "emergencies", // emergencies at home
  "famine", // famine in rural areas
  "frustration", // frustration of users
  "harm", // harm to patients
  "havoc", // havoc on the roads
  "hindrances", // hindrances to access
  "hooliganism", // hooliganism at stadiums
  "hunger", // hunger in schools
  "ignorance", // ignorance of rules
  "inconvenience", // inconvenience to residents
  "kidnappings", // kidnappings of minors
  "lags", // lags in posting
  "limitations", // limitations of access
  "manslaughter", // manslaughter at work
  "misery", // misery in the suburbs
  "obstacles", // obstacles to access
  "oversights", // oversights of staff
  "overload", // overload of the network
  "pain", // pain after surgery
  "racism", // racism in stadiums
  "riots", // riots in prisons
  "sabotage", // sabotage of lines
  "slavery", // slavery in farms
  "squalor", // squalor in the wards
  "stagnation", // stagnation of trade
  "suffering", // suffering of animals
  "tragedies", // tragedies at sea
  "trouble", // trouble at matches
  "turmoil", // turmoil in markets
  "victimisation", // victimisation of witnesses
  "warnings", // warnings by the regulator
  "wrongdoing", // wrongdoing by staff
  "abstentions", // abstentions from voting
  "variance", // variance from budget
];
