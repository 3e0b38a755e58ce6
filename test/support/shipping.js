const { COPIED } = require("../../webpack.config.js");
const { LICENCES } = require("../../.webpack/Licences.js");

/** What may be shipped, as a pattern of licences, and the packages whose scripts are published as they are. */
module.exports = { LICENCES, copied: COPIED };
