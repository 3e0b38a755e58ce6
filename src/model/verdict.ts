/** Whether a plan can go out: an error stands in the way of it, or too little is known of how it is to be read. */
export type Verdict = "publishable" | "notPublishable" | "cannotJudge";
