/** What harms people, nature and things: the less the better. */
export const harmful: readonly string[] = [
  "wounds", // wounds at work
  "burns", // burns at home
  "poisonings", // poisonings at home
  "drownings", // drownings at sea
  "overdoses", // overdoses in town
  "ulcers", // ulcers in wards
  "pressure sores", // pressure sores in wards
  "allergies", // allergies of children
  "cancers", // cancers found late
  "disorders", // disorders of children
  "relapses", // relapses of patients
  "reoffending", // reoffending of youths
  "stillbirths", // stillbirths in hospital
  "no shows", // no shows at clinics
  "blunders", // blunders in acts
  "discrepancies", // discrepancies in accounts
  "omissions", // omissions in acts
  "duplicates", // duplicates in the register
  "typos", // typos in acts
  "glitches", // glitches of the portal
  "malware", // malware found
  "spam", // spam received
  "ransomware", // ransomware suffered
  "intrusions", // intrusions in the network
  "hacks", // hacks suffered
  "gaps", // gaps in records
  "liabilities", // liabilities of the council
  "write offs", // write offs of debts
  "defaults", // defaults on loans
  "foreclosures", // foreclosures in town
  "scams", // scams reported
  "embezzlement", // embezzlement found
  "bribery", // bribery reported
  "corruption", // corruption felt
  "extortion", // extortion reported
  "murders", // murders in town
  "homicides", // homicides in town
  "rapes", // rapes recorded
  "shootings", // shootings in town
  "stabbings", // stabbings in town
  "antisocial behaviour", // antisocial behaviour in parks
  "neglect", // neglect of children
  "negligence", // negligence of staff
  "blight", // blight in town
  "mice", // mice in schools
  "pests", // pests in crops
  "weeds", // weeds in parks
  "dog fouling", // dog fouling in parks
  "odours", // odours from the plant
  "smells", // smells from the plant
  "smoke", // smoke from the plant
  "fumes", // fumes from the plant
  "dust", // dust in air
  "nitrates", // nitrates in water
  "pesticides", // pesticides in water
  "plastics", // plastics in the sea
  "sewage", // sewage in rivers
  "overflows", // overflows of sewers
  "subsidence", // subsidence of streets
  "sinkholes", // sinkholes in streets
  "cracks", // cracks in bridges
  "collapses", // collapses of walls
  "avalanches", // avalanches on roads
  "droughts", // droughts in summer
  "heatwaves", // heatwaves in summer
  "deforestation", // deforestation of the basin
  "derailments", // derailments of trains
  "near misses", // near misses in flight
  "strandings", // strandings at sea
  "detentions", // detentions of ships
  "demurrage", // demurrage in port
  "holdups", // holdups at gates
  "jams", // jams on roads
  "bottlenecks", // bottlenecks in permits
  "disputes", // disputes with staff
  "protests", // protests of staff
  "walkouts", // walkouts of staff
  "understaffing", // understaffing of wards
  "burnout", // burnout of staff
  "illiteracy", // illiteracy of adults
  "suspensions", // suspensions of pupils
  "loneliness", // loneliness of the old
  "isolation", // isolation of the old
  "segregation", // segregation of schools
  "discrimination", // discrimination reported
  "injustice", // injustice felt
  "displacement", // displacement of people
  "decay", // decay of buildings
  "deterioration", // deterioration of roads
  "degradation", // degradation of land
  "corrosion", // corrosion of pipes
  "scrap", // scrap of production
  "rework", // rework of production
  "leftovers", // leftovers of meals
  "inflation", // inflation of prices
  "rejections", // rejections of bids
  "migraine", // migraine of staff
  "fatigue", // fatigue of staff
  "malpractice", // malpractice of staff
  "infestations", // infestations of rats
  "mosquitoes", // mosquitoes in parks
  "contamination", // contamination of water
  "alarms", // alarms raised in error
  "false alarms", // false alarms raised
  "rent arrears", // rent arrears of tenants
  "empty homes", // empty homes in town
  "wear", // wear of roads
  "unrest", // unrest in prisons
  "escapes", // escapes from prison
  "withdrawals", // withdrawals from courses
  "power cuts", // power cuts in winter
  "blackouts", // blackouts in winter
  "lost days", // lost days of work
  "bed blocking", // bed blocking in wards
  "smog", // smog in town
  "asbestos", // asbestos in schools
  "vermin", // vermin in schools
  "carbon", // carbon per inhabitant
  "inactivity", // inactivity of the young
  "spillages", // spillages at sea
  "leakage", // leakage from pipes
  "breakages", // breakages in transit
  "outbreaks", // outbreaks of flu
  "fractures", // fractures among patients
  "strokes", // strokes among residents
  "self harm", // self harm in custody
  "rough sleeping", // rough sleeping in the centre
  "drunkenness", // drunkenness in public
  "trespass", // trespass on the line
  "tampering", // tampering with meters
  "forgeries", // forgeries detected late
  "smuggling", // smuggling at the border
  "bites", // bites by dogs
  "obstructions", // obstructions of pavements
  "effluent", // effluent into rivers
  "cockroaches", // cockroaches in kitchens
  "hardship", // hardship among families
  "deprivation", // deprivation of areas
  "knife crime", // knife crime
  "rust", // rust on bridges
  "damp", // damp in homes
  "footprint", // carbon footprint
  "never events", // never events
  "reactions", // adverse reactions
  "child labour", // child labour
  "sick leave", // sick leave
  "findings", // audit findings
  "duplicate payments", // duplicate payments
  "teenage pregnancies", // teenage pregnancies
];
