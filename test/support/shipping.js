const { LICENCES, SPREADSHEET } = require("../../webpack.config.js");

/** What may be shipped, as a pattern of licences, and the packages whose scripts are published as they are. */
module.exports = { LICENCES, copied: SPREADSHEET.map(([from]) => /^(?:@[^/]+\/)?[^/]+/.exec(from)[0]) };
