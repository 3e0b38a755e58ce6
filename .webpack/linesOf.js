/** As many lines as a text left out had, so that the ones below stand in their places. */
module.exports = (text) => "\n".repeat(text.split("\n").length - 1);
