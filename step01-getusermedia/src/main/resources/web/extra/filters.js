const filter = document.getElementById("filter");
const localVideo = document.getElementById("localVideo");

filter.addEventListener("change", () => {
  localVideo.dataset.filter = filter.value;
});
