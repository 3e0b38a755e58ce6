/** What makes anything before it worse. */
export const bad: readonly string[] = [
  "below standard", // homes below standard
  "pending", // cases pending
  "outstanding", // potholes outstanding
  "overdue", // invoices overdue
  "late", // payments late
  "missed", // calls missed
  "burst", // mains burst
  "empty", // homes empty
  "vacant", // homes vacant
  "broken", // lights broken
  "faulty", // lights faulty
  "out of order", // lights out of order
  "out of service", // lights out of service
  "lost", // files lost
  "damaged", // roads damaged
  "flooded", // roads flooded
  "contaminated", // water contaminated
  "unsafe", // schools unsafe
  "inaccurate", // records inaccurate
  "wrong", // records wrong
  "missing", // records missing
  "abandoned", // calls abandoned
  "failed", // backups failed
  "waiting", // patients waiting
  "delayed", // works delayed
  "stalled", // works stalled
  "suspended", // works suspended
  "behind schedule", // works behind schedule
  "expired", // permits expired
  "lapsed", // permits lapsed
  "absent", // staff absent
  "obsolete", // equipment obsolete
  "outdated", // equipment outdated
  "stolen", // goods stolen
  "spoiled", // goods spoiled
  "idle", // equipment idle
  "negative", // feedback negative
  "at risk", // children at risk
  "substandard", // homes substandard
  "derelict", // homes derelict
  "in error", // bills in error
  "avoidable", // admissions avoidable
  "poor", // households poor
  "obese", // children obese
  "ignored", // requests ignored
  "in arrears", // works in arrears
  "stray", // dogs stray
  "consumed", // energy consumed
  "wasted", // water wasted
  "burnt", // woods burnt
  "killed", // people killed
  "injured", // people injured
  "infected", // patients infected
  "dead", // patients dead
  "refused", // meals refused
  "dismissed", // staff dismissed
  "detained", // ships detained
  "icy", // roads icy
  "over budget", // works over budget
  "in backlog", // cases in backlog
  "undelivered", // parcels undelivered
  "held back", // pupils held back
  "incomplete", // incomplete files
  "insecure", // insecure servers
  "invalid", // invalid claims
  "unstable", // unstable slopes
  "adverse", // adverse reactions
  "off track", // projects off track
  "unable", // patients unable to register
  "failing", // schools failing the standard
  "uncut", // verges uncut
  "vacated", // trials vacated
  "aborted", // trials aborted
  "off the run", // engines off the run
  "off sick", // staff off sick
  "off road", // buses off road
  "out of use", // lifts out of use
  "out of date", // files out of date
  "out of stock", // medicines out of stock
  "in temporary accommodation", // families in temporary accommodation
  "in special measures", // schools in special measures
  "in disrepair", // homes in disrepair
  "in custody", // children in custody
  "in distress", // ships in distress
  "in danger", // species in danger
  "on hold", // projects on hold
  "on probation", // staff on probation
  "awaiting", // patients awaiting surgery
  "standing", // passengers standing
  "stranded", // passengers stranded
  "trapped", // passengers trapped
  "left behind", // passengers left behind
  "turned away", // patients turned away
  "spoilt", // ballots spoilt
  "false", // claims false
  "fraudulent", // claims fraudulent
  "suspicious", // logins suspicious
  "dangerous", // junctions dangerous
  "hazardous", // sites hazardous
  "toxic", // sites toxic
  "polluted", // sites polluted
  "polluting", // buses polluting
  "noisy", // buses noisy
  "dirty", // buses dirty
  "ageing", // pipes ageing
  "deliberate", // fires deliberate
  "accidental", // fires accidental
  "deficient", // schools deficient
  "weak", // schools weak
  "disadvantaged", // pupils disadvantaged
  "redundant", // records redundant
  "excessive", // charges excessive
  "severe", // injuries severe
  "lethal", // injuries lethal
  "drowned", // animals drowned
  "dying", // trees dying
  "deteriorated", // roads deteriorated
  "deserted", // shops deserted
  "shut", // shops shut
  "overspent", // budgets overspent
  "understaffed", // wards understaffed
  "overcrowded", // homes overcrowded
  "overloaded", // lines overloaded
  "defective", // parts defective
  "condemned", // buildings condemned
  "contested", // wills contested
  "disqualified", // directors disqualified
  "convicted", // directors convicted
  "diesel", // buses diesel
  "temporary", // staff temporary
  "fixed term", // contracts fixed term
  "rated below", // premises rated below three
  "leaving", // staff leaving
  "readmitted", // patients readmitted
  "on paper", // requests on paper
  "fossil", // fuels fossil
  "retracted", // papers retracted
];
