/** What a body would rather not have: the less the better. */
export const unwanted: readonly string[] = [
  "complaints", // complaints received
  "grievances", // grievances lodged
  "objections", // objections upheld
  "errors", // errors in bills
  "mistakes", // mistakes found
  "defects", // defects found
  "faults", // faults reported
  "breakdowns", // breakdowns of vehicles
  "leaks", // leaks per kilometre
  "bursts", // bursts of pipes
  "incidents", // incidents at sea
  "accidents", // accidents at work
  "injuries", // injuries at work
  "fatalities", // fatalities at work
  "deaths", // deaths on the road
  "mortality", // mortality of infants
  "suicides", // suicides in custody
  "illness", // illness among staff
  "sickness", // sickness of staff
  "diseases", // diseases notified
  "infections", // infections in wards
  "falls", // falls in care homes
  "readmissions", // readmissions within 30 days
  "crime", // crime in the town
  "offences", // offences recorded
  "burglaries", // burglaries recorded
  "thefts", // thefts from cars
  "robberies", // robberies recorded
  "assaults", // assaults on staff
  "violence", // violence at home
  "fraud", // fraud in grants
  "vandalism", // vandalism in parks
  "arson", // arson in forests
  "abuse", // abuse of minors
  "harassment", // harassment of staff
  "bullying", // bullying at school
  "truancy", // truancy of pupils
  "violations", // violations found
  "breaches", // breaches of data
  "infringements", // infringements found
  "irregularities", // irregularities found
  "noncompliance", // noncompliance found
  "lateness", // lateness of trains
  "backlog", // backlog of cases
  "arrears", // arrears on rents
  "queues", // queues at the desk
  "congestion", // congestion on the ring road
  "outages", // outages of the portal
  "downtime", // downtime of the portal
  "interruptions", // interruptions of supply
  "disruptions", // disruptions of supply
  "crashes", // crashes of the portal
  "latency", // latency of the portal
  "bugs", // bugs open
  "vulnerabilities", // vulnerabilities open
  "cyberattacks", // cyberattacks suffered
  "attacks", // attacks suffered
  "viruses", // viruses found
  "debt", // debt per inhabitant
  "deficit", // deficit of the year
  "losses", // losses of water
  "shortfall", // shortfall in receipts
  "overspend", // overspend on projects
  "overruns", // overruns on projects
  "waste", // waste of food
  "landfill", // landfill per inhabitant
  "litter", // litter on roads
  "pollution", // pollution of rivers
  "pollutants", // pollutants in air
  "emissions", // emissions of carbon
  "noise", // noise at night
  "flooding", // flooding of streets
  "landslides", // landslides on roads
  "fires", // fires in buildings
  "wildfires", // wildfires in summer
  "spills", // spills at sea
  "collisions", // collisions at sea
  "groundings", // groundings at sea
  "erosion", // erosion of beaches
  "unemployment", // unemployment of the young
  "redundancies", // redundancies of staff
  "resignations", // resignations of staff
  "turnover", // turnover of staff
  "absences", // absences of staff
  "absenteeism", // absenteeism of staff
  "vacancies", // vacancies in posts
  "strikes", // strikes called
  "stress", // stress at work
  "conflicts", // conflicts at work
  "expulsions", // expulsions of pupils
  "exclusions", // exclusions of pupils
  "evictions", // evictions carried out
  "homelessness", // homelessness in town
  "poverty", // poverty of children
  "inequality", // inequality of incomes
  "obesity", // obesity of children
  "smoking", // smoking of adults
  "bankruptcies", // bankruptcies of firms
  "insolvencies", // insolvencies of firms
  "closures", // closures of shops
  "appeals", // appeals against the council
  "lawsuits", // lawsuits against the council
  "litigation", // litigation against the council
  "claims", // claims against the council
  "shortages", // shortages of drugs
  "risks", // risks identified
  "hazards", // hazards reported
  "threats", // threats received
  "potholes", // potholes in streets
  "graffiti", // graffiti on walls
  "overcrowding", // overcrowding of classes
  "admissions", // admissions avoidable
  "fly tipping", // fly tipping in lanes
  "tailbacks", // tailbacks on roads
  "mould", // mould in homes
  "deviation", // deviation from budget
  "bureaucracy", // bureaucracy felt
  "nuisance", // nuisance at night
  "open cases", // open cases at court
  "open tickets", // open tickets at the desk
  "open requests", // open requests at the desk
  "slippage", // slippage of milestones
  "attrition", // attrition of staff
  "voids", // voids in the stock
  "deferrals", // deferrals of payment
  "adjournments", // adjournments of hearings
  "overpayments", // overpayments of benefit
  "underpayments", // underpayments of benefit
  "underspend", // underspend of grants
  "reprimands", // reprimands of staff
  "shortcomings", // shortcomings of plans
  "weaknesses", // weaknesses of controls
  "flaws", // flaws in designs
  "deficiencies", // deficiencies of controls
  "setbacks", // setbacks in delivery
  "repeat calls", // repeat calls
  "distance", // distance to services
];
