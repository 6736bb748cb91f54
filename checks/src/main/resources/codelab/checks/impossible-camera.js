// Makes every camera that the page asks for impossible, so that the browser itself refuses it.

const { prototype } = MediaDevices;
const { getUserMedia } = prototype;

prototype.getUserMedia = function (constraints) {
  const video = { ...Object(constraints?.video), width: { exact: 1_000_000 } };
  return getUserMedia.call(this, { ...constraints, video });
};
