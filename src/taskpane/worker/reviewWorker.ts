import type { Answer, Request } from "./messages";
import { reviewDesk } from "./reviewDesk";

const answer = reviewDesk();

addEventListener("message", ({ data }: MessageEvent<Request>) => {
  const reply = answer(data);
  if (reply) postMessage(reply);
});
postMessage({ kind: "here" } satisfies Answer);
