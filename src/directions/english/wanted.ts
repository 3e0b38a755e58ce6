/** What a body would like to have: the more the better. */
export const wanted: readonly string[] = [
  "satisfaction", // satisfaction of users
  "quality", // quality of service
  "safety", // safety of roads
  "wellbeing", // wellbeing of staff
  "health", // health of staff
  "availability", // availability of the portal
  "uptime", // uptime of the portal
  "reliability", // reliability of trains
  "punctuality", // punctuality of trains
  "timeliness", // timeliness of answers
  "accuracy", // accuracy of data
  "compliance", // compliance with rules
  "coverage", // coverage of vaccination
  "participation", // participation of citizens
  "attendance", // attendance at meetings
  "engagement", // engagement of staff
  "trust", // trust in the council
  "efficiency", // efficiency of pumps
  "productivity", // productivity of staff
  "savings", // savings achieved
  "surplus", // surplus of the year
  "revenue", // revenue from fees
  "income", // income from fees
  "receipts", // receipts from fees
  "profit", // profit of the year
  "funding", // funding obtained
  "grants", // grants awarded
  "investment", // investment in schools
  "employment", // employment of women
  "jobs", // jobs created
  "graduates", // graduates in work
  "recycling", // recycling of paper
  "reuse", // reuse of goods
  "renewables", // renewables installed
  "energy", // energy from the sun
  "recovery", // recovery of debts
  "retention", // retention of staff
  "improvement", // improvement of quality
  "completion", // completion of works
  "achievement", // achievement of goals
  "implementation", // implementation of plans
  "success", // success of pupils
  "innovation", // innovation in services
  "inclusion", // inclusion of migrants
  "transparency", // transparency of acts
  "accessibility", // accessibility of sites
  "biodiversity", // biodiversity of parks
  "life expectancy", // life expectancy
  "wins", // wins in court
  "donors", // donors registered
  "volunteers", // volunteers recruited
  "sales", // sales of tickets
  "exports", // exports of wine
  "balance", // balance of the year
  "closed cases", // closed cases at court
  "turnout", // turnout at elections
  "occupancy", // occupancy of beds
  "cleanliness", // cleanliness of streets
  "excellence", // excellence of research
  "reputation", // reputation of the trust
  "resilience", // resilience of networks
  "speed", // speed of connection
  "survival", // survival at five years
  "literacy", // literacy of adults
  "fluency", // fluency in reading
  "motivation", // motivation of staff
  "morale", // morale of staff
  "loyalty", // loyalty of customers
  "partnerships", // partnerships with firms
  "patents", // patents filed
  "publications", // publications in journals
  "citations", // citations per paper
  "awards", // awards received
  "yield", // yield of inspections
  "equality", // equality of pay
  "fairness", // fairness of charges
  "independence", // independence of patients
  "integrity", // integrity of data
  "interoperability", // interoperability of systems
  "mobility", // mobility of students
  "openness", // openness of data
  "readiness", // readiness of crews
  "solvency", // solvency of the trust
  "liquidity", // liquidity of the trust
  "stability", // stability of finances
  "sustainability", // sustainability of supplies
  "uptake", // uptake of vaccines
  "take up", // take up of benefits
  "utilisation", // utilisation of rooms
  "usability", // usability of the site
  "adherence", // adherence to treatment
  "advancement", // advancement of staff
  "affordability", // affordability of homes
  "breastfeeding", // breastfeeding at six weeks
  "click through", // click through of newsletters
  "conversion", // conversion of leads
  "diversity", // diversity of staff
  "immunisation", // immunisation of infants
  "vaccination", // vaccination of infants
  "leadership", // leadership of schools
  "reserves", // reserves of the trust
  "return on", // return on investment
  "responsiveness", // responsiveness of staff
  "rigour", // rigour of checks
];
