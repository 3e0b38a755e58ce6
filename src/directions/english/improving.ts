/** What makes anything before it better, even what is unwanted. */
export const good: readonly string[] = [
  "resolved", // complaints resolved
  "answered", // complaints answered
  "handled", // complaints handled
  "settled", // complaints settled
  "corrected", // errors corrected
  "fixed", // faults fixed
  "repaired", // faults repaired
  "filled", // potholes filled
  "repaid", // debts repaid
  "recovered", // debts recovered
  "collected", // arrears collected
  "cleared", // backlog cleared
  "recycled", // waste recycled
  "composted", // waste composted
  "diverted", // waste diverted
  "treated", // waste treated
  "prevented", // accidents prevented
  "avoided", // accidents avoided
  "saved", // emissions saved
  "covered", // costs covered
  "solved", // crimes solved
  "detected", // crimes detected
  "mitigated", // risks mitigated
  "mapped", // risks mapped
  "foiled", // thefts foiled
  "housed", // homeless housed
  "rehoused", // homeless rehoused
  "trained", // unemployed trained
  "placed", // unemployed placed
  "supported", // victims supported
  "helped", // victims helped
  "cured", // patients cured
  "completed", // cases completed
  "decided", // cases decided
  "processed", // cases processed
  "won", // appeals won
  "remedied", // violations remedied
  "patched", // bugs patched
  "funded", // spending funded
  "reimbursed", // expenses reimbursed
  "working", // streetlights working
  "granted", // permits granted
  "served", // users served
  "compliant", // websites compliant
  "on time", // bills on time
  "reclaimed", // landfills reclaimed
  "lit", // lanterns lit
  "available", // services available
  "met", // deadlines met
  "correct", // correct answers
  "adequate", // adequate controls
  "eligible", // eligible bids
  "sufficient", // sufficient stocks
  "suitable", // suitable premises
  "satisfied", // satisfied users
  "brought back", // land brought back into use
  "investigated", // complaints investigated
  "analysed", // incidents analysed
  "on track", // projects on track
  "restored", // wetlands restored
  "reinstated", // roads reinstated
  "rescued", // animals rescued
  "brought into use", // homes brought into use
  "back in use", // homes back in use
  "overcome", // barriers overcome
  "tackled", // incidents tackled
  "averted", // strikes averted
  "reduced", // costs reduced
  "lifted out of", // families lifted out of poverty
  "upgraded", // faulty meters upgraded
  "replaced", // faulty meters replaced
  "reunited", // missing children reunited
  "rehomed", // stray dogs rehomed
  "neutered", // stray cats neutered
  "dealt with", // complaints dealt with
  "addressed", // complaints addressed
  "implemented", // findings implemented
  "actioned", // findings actioned
  "contained", // fires contained
  "under control", // fires under control
  "challenged", // fraud challenged
  "acknowledged", // complaints acknowledged
  "responded to", // complaints responded to
  "prosecuted", // offences prosecuted
  "rated excellent", // waters rated excellent
  "accessible", // stops accessible
  "digitised", // records digitised
  "quit", // smokers quit
  "seized", // goods seized
];

/** What settles a debt, but makes no penalty and no cost better. */
export const paid: readonly string[] = [
  "paid", // debts paid
  "settled in cash", // debts settled in cash
];

/** What ends a thing: good for a case, bad for a school. */
export const close: readonly string[] = [
  "closed", // complaints closed
  "archived", // files archived
  "disposed of", // cases disposed of
];

/** What changes nothing. */
export const keep: readonly string[] = [
  "received", // complaints received
  "upheld", // complaints upheld
  "reported", // complaints reported
  "issued", // fines issued
  "open", // loans open
  "sent", // rubbish sent
  "left", // places left
  "kept", // records kept
  "brought", // goods brought
  "bought", // books bought
  "led", // courses led
  "driven", // cars driven
  "written", // acts written
  "drawn", // maps drawn
  "grown", // plants grown
  "shown", // films shown
  "seen", // visitors seen
  "lodged", // complaints lodged
  "found", // violations found
  "held", // events held
  "built", // homes built
  "sold", // tickets sold
  "given", // prizes given
  "made", // payments made
  "taken", // measures taken
  "succeeded", // attacks that succeeded
  "registered", // complaints registered
  "claimed", // benefits claimed
  "recorded", // offences recorded
  "referred", // cases referred
  "requested", // refunds requested
  "required", // repairs required
  "related", // deaths related to alcohol
  "identified", // risks identified
  "notified", // losses notified
  "logged", // faults logged
  "attended", // incidents attended
];

/** Who imposes a penalty may want more of them or fewer; of anything else it says nothing. */
export const imposed: readonly string[] = [
  "imposed", // fines imposed
  "levied", // fines levied
];
