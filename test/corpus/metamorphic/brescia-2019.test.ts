import { referenceStaysTheSame } from "../../support/referenceStaysTheSame";

referenceStaysTheSame("brescia-2019");
