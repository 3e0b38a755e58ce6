import { referenceStaysTheSame } from "../../support/referenceStaysTheSame";

referenceStaysTheSame("brindisi-2019");
