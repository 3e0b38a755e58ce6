/** Things that are counted, without a way of their own. */
export const thing: readonly string[] = [
  "homes", // homes built
  "users", // users served
  "information", // information published
  "understanding", // understanding of rules
  "underpasses", // underpasses lit
  "discounts", // discounts granted
  "inhabitants", // inhabitants served
  "institutions", // institutions served
  "infants", // infants fed
  "installations", // installations made
  "overseas", // overseas students
  "units", // units built
  "universities", // universities reached
  "unions", // unions consulted
  "disabled", // disabled people helped
  "internships", // internships started
  "interviews", // interviews held
  "taxes", // taxes collected
  "loans", // loans issued
  "lessons", // lessons given
  "smoke alarms", // smoke alarms fitted
  "alarm systems", // alarm systems fitted
  "fire drills", // fire drills held
  "charging points", // charging points installed
  "notice boards", // notice boards installed
  "documents", // documents in the archive
  "apartments", // apartments for the elderly
  "departments", // departments of the university
  "monuments", // monuments open to all
  "stations", // stations along the line
  "garments", // garments donated
  "elements", // elements of the plan
  "instruments", // instruments in the laboratory
  "buildings", // buildings in the area
  "nations", // nations taking part
  "rings", // rings of roads
];
