// Received files have only memory, as in some private windows.
delete FileSystemFileHandle.prototype.createWritable;
