import { drawSheet } from "../../src/grid/drawSheet";
import { formatAddress } from "../../src/model/address";
import { defaultProfile } from "../../src/model/profile";
import { review } from "../../src/review";
import { unseenPlans } from "./unseen/unseenPlans";

it.each(Object.entries(unseenPlans))(
  "a sound plan raises no error and no warning: %s",
  (_name, { picture }) => {
    const { findings } = review(drawSheet(picture).workbook, defaultProfile);
    // A target without a sign is asked about once, however sound the plan.
    const alarms = findings.filter(
      ({ severity, rule }) => severity !== "info" && rule !== "direction-assumed",
    );
    expect(alarms.map(({ rule, at, message }) => `${rule} ${formatAddress(at)} ${message.it}`)).toEqual([]);
  },
);
