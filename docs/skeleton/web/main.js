import { explainCameraError } from "./camera-errors.js";
import { syntheticCamera } from "/course/synthetic-camera.js";
