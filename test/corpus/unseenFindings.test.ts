import { drawSheet } from "../../src/grid/drawSheet";
import { formatAddress } from "../../src/model/address";
import { defaultProfile } from "../../src/model/profile";
import { review } from "../../src/review";
import { unseenPlans } from "./unseen/unseenPlans";

it.each(Object.entries(unseenPlans))(
  "a sound plan raises no error and no warning: %s",
  (_name, { picture }) => {
    const { findings } = review(drawSheet(picture).workbook, defaultProfile);
    const alarms = findings.filter(({ severity }) => severity !== "info");
    expect(alarms.map(({ rule, at, message }) => `${rule} ${formatAddress(at)} ${message.it}`)).toEqual([]);
  },
);
