/** The annotation processor that writes DAOs. What it is built with is inside, out of sight. */
module dev.waybill.processor {
  requires java.compiler;

  provides javax.annotation.processing.Processor with
      dev.waybill.processor.WaybillProcessor;
}
