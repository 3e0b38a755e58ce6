import { referenceStaysTheSame } from "../../support/referenceStaysTheSame";

referenceStaysTheSame("cosenza-2015");
