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
];
