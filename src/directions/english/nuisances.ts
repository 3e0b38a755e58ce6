/** What is a nuisance to offices, to those who live there, and to things: the less the better. */
export const nuisances: readonly string[] = [
  "bounce rate", // bounce rate of the site
  "churn", // churn of customers
  "carbon intensity", // carbon intensity of heating
  "chargebacks", // chargebacks on cards
  "crowding", // crowding on trains
  "dependency", // dependency on agency staff
  "disconnections", // disconnections of supply
  "escalations", // escalations to the ombudsman
  "exceedances", // exceedances of limits
  "fly posting", // fly posting in the centre
  "idling", // idling of engines
  "lockouts", // lockouts of accounts
  "overcharges", // overcharges to users
  "remand", // remand of minors
  "repossessions", // repossessions of homes
  "restraints", // restraints of patients
  "restrictions", // restrictions on bridges
  "shrinkage", // shrinkage of stock
  "stock outs", // stock outs of medicines
  "stockouts", // stockouts of medicines
  "stoppages", // stoppages of work
  "torture", // torture of detainees
  "undercharging", // undercharging of users
  "temporary accommodation", // temporary accommodation of families
  "agency staff", // agency staff in wards
  "out of area placements", // out of area placements of patients
  "burdens", // burdens on business
  "budget variance", // budget variance of the trust
  "borrowing", // borrowing per head
  "caseload", // caseload of officers
  "sepsis", // sepsis in wards
  "bedsores", // bedsores in wards
  "trolley waits", // trolley waits in hospital
  "seclusions", // seclusions of patients
  "low birthweight", // low birthweight of babies
  "premature births", // premature births
  "preterm births", // preterm births
  "insecurity", // insecurity of tenants
  "begging", // begging in streets
  "squatting", // squatting in homes
  "disrepair", // disrepair of homes
  "surcharges", // surcharges to users
  "waiting list", // waiting list for homes
  "waiting time", // waiting time for homes
  "reversals", // reversals of decisions
  "plagiarism", // plagiarism in theses
  "cheating", // cheating in exams
  "resits", // resits of exams
  "speeding", // speeding in town
  "drink driving", // drink driving in town
  "nitrogen dioxide", // nitrogen dioxide in streets
  "particulates", // particulates in the air
  "discharges of sewage", // discharges of sewage
  "sewage discharges", // sewage discharges to sea
  "poaching", // poaching in parks
  "counterfeits", // counterfeits at the border
  "illegal fishing", // illegal fishing at sea
  "absconds", // absconds from units
  "recalls", // recalls to prison
  "contraband", // contraband in cells
  "dereliction", // dereliction of land
  "red tape", // red tape for firms
  "spoilage", // spoilage of vaccines
  "breakaways", // breakaways of ships
  "waivers", // waivers of tender
  "phishing", // phishing of staff
  "turbidity", // turbidity of water
  "break-ins", // break-ins in town
];
