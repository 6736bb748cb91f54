// Remote descriptions arrive two seconds late, as on a bad network: candidates come first.
const setRemoteDescription = RTCPeerConnection.prototype.setRemoteDescription;
RTCPeerConnection.prototype.setRemoteDescription = async function (description) {
  await new Promise((resolve) => setTimeout(resolve, 2000));
  return setRemoteDescription.call(this, description);
};
