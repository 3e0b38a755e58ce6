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
];

/** What turns round the thing before it. */
export const undo: readonly string[] = [
  "rejected", // applications rejected
  "denied", // applications denied
  "cancelled", // events cancelled
  "postponed", // events postponed
  "excluded", // pupils excluded
  "expelled", // pupils expelled
  "returned", // orders returned
  "withdrawn", // grants withdrawn
  "revoked", // grants revoked
  "discontinued", // services discontinued
  "declined", // bids declined
  "extinguished", // fires extinguished
  "blocked", // attacks blocked
  "removed", // graffiti removed
  "felled", // trees felled
];
