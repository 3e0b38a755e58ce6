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
];
