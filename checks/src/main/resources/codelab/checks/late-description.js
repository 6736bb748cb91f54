// Remote descriptions arrive half a second late, as on a bad network: candidates come first.
const setRemoteDescription = RTCPeerConnection.prototype.setRemoteDescription;
RTCPeerConnection.prototype.setRemoteDescription = async function (description) {
  await new Promise((resolve) => setTimeout(resolve, 500));
  return setRemoteDescription.call(this, description);
};
