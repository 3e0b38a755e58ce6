import { referenceStaysTheSame } from "../../support/referenceStaysTheSame";

referenceStaysTheSame("sondrio-2020");
