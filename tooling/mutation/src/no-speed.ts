// Under Stryker a test of speed would fail for the load of the machine and pass for one that noticed a change: here time stands.
process.threadCpuUsage = () => ({ user: 0, system: 0 });
