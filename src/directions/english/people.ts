/** People nobody wants to be many, but who are to be served. */
export const needy: readonly string[] = [
  "casualties", // casualties on the road
  "unemployed", // unemployed under 30
  "dropouts", // dropouts from schools
  "homeless", // homeless in town
  "smokers", // smokers among adults
  "reoffenders", // reoffenders in a year
  "gangs", // gangs active
  "absentees", // absentees from class
  "thieves", // thieves at large
  "victims", // victims of crime
  "beggars", // beggars in streets
  "rough sleepers", // rough sleepers
  "children in care", // children in care
  "prisoners", // prisoners in the area
  "perpetrators", // perpetrators of abuse
  "offenders", // offenders in the area
  "truants", // truants in schools
  "debtors", // debtors of the council
  "looked after children", // looked after children in the area
];
