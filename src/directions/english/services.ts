/** Deeds and services, good whatever they deal with. */
export const deed: readonly string[] = [
  "training", // training on risks
  "inspections", // inspections of faults
  "prevention", // prevention of falls
  "elimination", // elimination of errors
  "removal", // removal of graffiti
  "management", // management of complaints
  "monitoring", // monitoring of risks
  "clearance", // clearance of backlog
  "collection", // collection of waste
  "treatment", // treatment of waste
  "protection", // protection from fires
  "support", // support for victims
  "campaigns", // campaigns against litter
  "projects", // projects funded
  "courses", // courses on risks
  "meetings", // meetings on crime
  "workshops", // workshops on bullying
  "audits", // audits of irregularities
  "controls", // controls of irregularities
  "checks", // checks of irregularities
  "surveys", // surveys on crime
  "opening", // opening to the public
  "entry", // entry free of charge
  "screening", // screening for diseases
  "response plans", // response plans for schools
  "maintenance", // maintenance of roads
  "volunteering", // volunteering at the museum
  "teaching", // teaching of languages
  "services", // services for the homeless
  "patrols", // patrols against thefts
  "work", // work done
  "repair", // repair of potholes
  "resolution", // resolution of complaints
];

/** Steps of a procedure: good when done, and the quicker the better. */
export const process: readonly string[] = [
  "decision", // decision on permits
  "response", // response to calls
  "processing", // processing of permits
  "payment", // payment of suppliers
  "delivery", // delivery of parcels
  "issue", // issue of permits
  "approval", // approval of permits
  "registration", // registration of acts
  "travel", // travel to work
  "journey", // journey to work
  "reply", // reply to letters
  "assessment", // assessment of need
  "diagnosis", // diagnosis of cancer
  "referral", // referral to treatment
  "arrival", // arrival on scene
  "refund", // refund of fees
  "recruitment", // recruitment of staff
  "hire", // hire of staff
  "re let", // re let of homes
  "load", // load of pages
];

/** What is better the longer it lasts. */
export const lasting: readonly string[] = [
  "stay", // stay of tourists
  "visits", // visits to the museum
  "warranty", // warranty of works
  "life", // life of assets
];

/** Things that wait for an answer or an end. */
export const request: readonly string[] = [
  "applications", // applications processed
  "requests", // requests met
  "files", // files archived
  "enquiries", // enquiries answered
  "permits", // permits granted
  "orders", // orders fulfilled
  "contracts", // contracts signed
  "invoices", // invoices paid
  "investigations", // investigations concluded
];
